package org.mashangjian.delivery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import java.util.UUID;

/** E-mail by Quarkus Mailer: {@code quarkus.mailer.*} names server and sender. */
final class MailProvider implements Provider {
    private final Mailer mailer;

    MailProvider(Mailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public void send(UUID id, String recipient, Letter letter) {
        var text = letter.link() == null ? letter.text() : letter.text() + "\n\n" + letter.link();
        var mail = Mail.withText(recipient, letter.subject(), text)
                .addHeader("Message-ID", "<" + id + "@mashangjian>")
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(mail);
        } catch (RuntimeException fault) {
            // a server's words may name the recipient
            throw DeliveryFault.passing(fault.getClass().getSimpleName());
        }
    }
}

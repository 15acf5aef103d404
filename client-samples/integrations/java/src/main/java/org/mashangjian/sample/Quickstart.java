package org.mashangjian.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.mashangjian.client.ApiClient;
import org.mashangjian.client.ApiException;
import org.mashangjian.client.api.AppsApi;
import org.mashangjian.client.api.QrCodesApi;
import org.mashangjian.client.api.RequestsApi;
import org.mashangjian.client.api.WebhooksApi;
import org.mashangjian.client.model.MessageSubmission;
import org.mashangjian.client.model.RequestSubmission;
import org.mashangjian.client.model.WebhookSubmission;

/** Submit, follow, be told: {@code mvn process-classes}, then {@code KEY=msk_… java -cp 'target/classes:target/lib/*' org.mashangjian.sample.Quickstart}. */
public final class Quickstart {
    private static final String BASE = System.getenv().getOrDefault("BASE", "http://localhost:8080");
    private static final int PORT = Integer.parseInt(System.getenv().getOrDefault("PORT", "9090"));
    private static final ApiClient CLIENT = client(System.getenv("KEY"));
    private static final RequestsApi REQUESTS = new RequestsApi(CLIENT);

    private Quickstart() {}

    public static void main(String... none) throws Exception {
        var events = new LinkedBlockingQueue<JsonNode>();
        try (var receiver = new Receiver(PORT, events::add)) {
            var webhooks = new WebhooksApi(CLIENT);
            var made = webhooks.makeWebhook(
                    new WebhookSubmission()
                            .url("http://localhost:" + PORT + "/events")
                            .types(Set.of("request.submitted")),
                    UUID.randomUUID(),
                    null);
            receiver.verifyBy(made.getSecret());
            var webhook = made.getWebhook().getId();
            System.out.println("webhook " + webhooks.verifyWebhook(webhook, Map.of(), UUID.randomUUID(), null).getState());
            var id = submitAndFollow();
            var event = events.poll(30, TimeUnit.SECONDS);
            System.out.println("verified " + event.get("type").asText() + " " + id.toString().equals(event.get("subject").asText()));
            webhooks.dropWebhook(webhook, null);
        }
    }

    private static UUID submitAndFollow() throws ApiException {
        var notice = new QrCodesApi(CLIENT).getQrCode("guangwumen", null, null).getConsent().getVersion();
        var submission = new RequestSubmission()
                .qrCode("guangwumen")
                .content("三号楼二单元门口的路灯坏了两个星期，老人晚上出门看不清台阶。")
                .wantsReply(false)
                .consentVersion(notice)
                .visibility(RequestSubmission.VisibilityEnum.PRIVATE);
        var device = UUID.randomUUID().toString();
        var once = UUID.randomUUID();
        var submitted = REQUESTS.submitRequest(submission, device, null, once, null);
        if (!submitted.getId().equals(REQUESTS.submitRequest(submission, device, null, once, null).getId())) {
            throw new IllegalStateException("submitted twice");
        }
        System.out.println("submitted " + submitted.getNumber());

        var own = Map.of("Mashang-Receipt", submitted.getReceipt());
        REQUESTS.sendMessage(
                submitted.getId(), new MessageSubmission().content("昨天晚上又有人在台阶上摔倒。"), UUID.randomUUID(), null, own);
        System.out.println("state " + REQUESTS.getRequest(submitted.getId(), null, own).getState());
        System.out.println("listed " + isListed(submitted.getNumber()));
        refused(submission, device);
        return submitted.getId();
    }

    /** Page by page, until there is no next one. */
    private static boolean isListed(String number) throws ApiException {
        var apps = new AppsApi(CLIENT);
        for (String cursor = null; ; ) {
            var page = apps.listRequestsOfApp(cursor, 2, null);
            if (page.getItems().stream().anyMatch(each -> number.equals(each.getNumber()))) {
                return true;
            }
            cursor = page.getNext();
            if (cursor == null) {
                return false;
            }
        }
    }

    /** What is refused comes as an exception with the problem as its body. */
    private static void refused(RequestSubmission submission, String device) {
        try {
            REQUESTS.submitRequest(submission.content(""), device, null, UUID.randomUUID(), null);
        } catch (ApiException refusal) {
            System.out.println("refused " + refusal.getCode() + (refusal.getResponseBody().contains("\"content\"") ? " content" : ""));
        }
    }

    private static ApiClient client(String credential) {
        var client = new ApiClient();
        client.updateBaseUri(BASE);
        client.setRequestInterceptor(call -> call.header("Authorization", "Bearer " + credential));
        return client;
    }
}

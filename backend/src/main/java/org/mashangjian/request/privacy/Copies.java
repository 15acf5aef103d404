package org.mashangjian.request.privacy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mashangjian.attachment.AttachmentApi;
import org.mashangjian.attachment.OpeningAttachment;
import org.mashangjian.committee.ConsentNotices;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.erasure.ErasureAnswers;
import org.mashangjian.request.access.AccessQueries;
import org.mashangjian.request.access.LoggingAccess;
import org.mashangjian.request.view.RequestDesk;
import org.mashangjian.request.view.RequestRow;
import org.mashangjian.web.Call;

/** Everything there is about a request, for the resident to take away (PIPL art. 45). */
@RequestScoped
class Copies {
    @Inject
    RequestDesk desk;

    @Inject
    AccessQueries accesses;

    @Inject
    ConsentNotices consents;

    @Inject
    OpeningAttachment opening;

    @Inject
    CopyPages pages;

    @Inject
    LoggingAccess log;

    @Inject
    DatabaseClock clock;

    @Inject
    ObjectMapper json;

    @Inject
    Call call;

    @ConfigProperty(name = "mashang.data-folder")
    Path folder;

    /** Logs that a copy was taken, so the copy itself tells of it. */
    RightsApi.Copy of(RequestRow row) {
        log.exported(row.id(), row.committeeId());
        return new RightsApi.Copy(
                clock.now(),
                desk.copy(row),
                consents.version(row.consentVersion(), call.language()).orElse(null),
                accesses.all(row.id()),
                ExercisingRights.kept(call.language(), ErasureAnswers.Scope.everything));
    }

    /** The same for reading and for machines, with photos and voice, in a file that the caller removes. */
    Path archive(RequestRow row) throws IOException {
        var copy = of(row);
        var file = Files.createTempFile(Files.createDirectories(folder.resolve("copies")), "copy", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            put(
                    zip,
                    row.number() + ".json",
                    json.writerWithDefaultPrettyPrinter().writeValueAsBytes(copy));
            put(zip, row.number() + ".pdf", pages.print(copy, call.language()));
            for (var attachment : copy.request().attachments()) {
                zip.putNextEntry(new ZipEntry(name(attachment)));
                Files.copy(opening.open(attachment.id()).file(), zip);
                zip.closeEntry();
            }
            return file;
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String name(AttachmentApi attachment) {
        var type = attachment.mediaType().replaceFirst(".*/", "").replaceFirst("^x-", "");
        return attachment.kind() + "-" + attachment.id() + "." + type.replaceAll("[^a-z0-9]", "");
    }
}

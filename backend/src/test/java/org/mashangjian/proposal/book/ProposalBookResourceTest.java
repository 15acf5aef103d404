package org.mashangjian.proposal.book;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mashangjian.proposal.assignment.AssignmentScene.get;
import static org.mashangjian.proposal.assignment.AssignmentScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.proposal.assignment.AssignmentScene;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProposalBookResourceTest {
    private final AssignmentScene scene = new AssignmentScene();

    @Inject
    WritingBook writing;

    @Inject
    BookFiles files;

    @Inject
    Books books;

    @Inject
    Sql sql;

    @Test
    void a_book_holds_every_filed_proposal_in_filing_order_with_its_reply_over_several_parts() throws Exception {
        for (var number = 1; number <= 105; number++) {
            scene.filed(scene.member, "第" + number + "件：修建步道");
        }
        scene.replied("b");
        var order = order(106, List.of());
        writing.write(order);
        assertEquals(
                "written",
                sql.one("SELECT state FROM proposal_book WHERE id = ?", row -> row.string(1), order.id())
                        .orElseThrow());
        assertEquals(
                106,
                sql.one("SELECT done FROM proposal_book WHERE id = ?", row -> row.integer(1), order.id())
                        .orElseThrow());
        try (var document = Loader.loadPDF(files.of(order.id()).toFile())) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertEquals(107, document.getNumberOfPages());
            assertTrue(text.indexOf("第1件") < text.indexOf("第105件"));
            assertTrue(text.contains("步道一期已列入年度计划"));
        }
        assertTrue(Files.notExists(files.part(order.id(), 0)), "its parts are gone");
    }

    @Test
    void a_book_leaves_out_what_there_is_not_for_who_asks() throws Exception {
        var kept = scene.filed(scene.member, "回避的一件");
        scene.filed(scene.member, "别的一件");
        var order = order(1, List.of(kept));
        writing.write(order);
        try (var document = Loader.loadPDF(files.of(order.id()).toFile())) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertTrue(text.contains("别的一件") && !text.contains("回避的一件"));
        }
    }

    @Test
    void it_is_asked_for_followed_and_fetched_once_by_who_asked_and_no_other() {
        var id = asked();
        books.end(id, BookApi.State.writing);
        get(scene.office, "proposal-books/" + id + "/document").statusCode(409);
        writing.write(new WritingBook.Order(id, scene.session, "汇编", "共 1 件", 1, List.of(), Locale.SIMPLIFIED_CHINESE));
        get(scene.office, "proposal-books/" + id).body("state", equalTo("written"), "done", equalTo(1));
        get(scene.leader, "proposal-books/" + id).statusCode(404);
        get(scene.office, "proposal-books/" + id + "/document")
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("proposals.pdf"));
        get(scene.office, "proposal-books/" + id + "/document").statusCode(410);
        var foreign = new AssignmentScene().office;
        post(foreign, "plenary-sessions/" + scene.session + "/proposal-books", Map.of())
                .statusCode(404);
    }

    /** Asked for over HTTP, without waiting for the writing that begins by itself. */
    private UUID asked() {
        scene.filed();
        var id = Ids.next();
        var caller = new Caller(scene.office.accountId(), "office", "季晓岚", null, List.of());
        books.add(id, scene.venue.committeeId(), scene.session, "汇编", 1, caller);
        post(scene.office, "plenary-sessions/" + scene.session + "/proposal-books", Map.of())
                .statusCode(201)
                .body("total", equalTo(1));
        return id;
    }

    private WritingBook.Order order(int total, List<UUID> kept) {
        var id = Ids.next();
        var caller = new Caller(scene.office.accountId(), "office", "季晓岚", null, List.of());
        books.add(id, scene.venue.committeeId(), scene.session, "汇编", total, caller);
        return new WritingBook.Order(
                id, scene.session, "提案汇编", "共 " + total + " 件", total, kept, Locale.SIMPLIFIED_CHINESE);
    }
}

package org.mashangjian.consultation.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.mashangjian.erasure.ErasedKind;
import org.mashangjian.erasure.ErasingRows;
import org.mashangjian.erasure.ErasurePart;

/** Takes out who put a topic forward, or what they wrote. The decision and what was worded for everybody stay. */
@ApplicationScoped
class ErasingTopic extends ErasingRows {
    private static final List<String> CONTACT = List.of("""
            UPDATE topic SET proposer_name = NULL
            WHERE id = ? AND proposer_name IS NOT NULL AND proposer_member_id IS NULL
            """);
    private static final List<String> CONTENT = List.of("""
            UPDATE topic SET title = '（内容已删除）', situation = '', suggestion = NULL WHERE id = ? AND situation <> ''
            """);

    ErasingTopic() {
        super(ErasedKind.topic, Map.of(ErasurePart.contact, CONTACT, ErasurePart.content, CONTENT));
    }
}

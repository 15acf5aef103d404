package org.mashangjian.docs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.mashangjian.webhook.CataloguedEvent;

@CheckedTemplate(basePath = "docs")
final class DocsPages {
    private DocsPages() {}

    static native TemplateInstance problems(List<ExplainedProblem> problems, List<ExplainedViolation> violations);

    /** @param guides all of them, to lead to */
    static native TemplateInstance guide(GuideLanguage language, List<Guide> guides, Guide guide);

    static native TemplateInstance events(GuideLanguage language, List<CataloguedEvent> events);
}

package org.mashangjian.docs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

@CheckedTemplate(basePath = "docs")
final class DocsPages {
    private DocsPages() {}

    static native TemplateInstance problems(List<ExplainedProblem> problems, List<ExplainedViolation> violations);
}

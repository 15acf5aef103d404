package org.mashangjian.statement.filing;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.statement.view.StatementApi;
import org.mashangjian.web.Text;

/** What a resident sends. Short, so that one statement says one thing and others can agree or disagree with it. */
@Schema(name = "StatementSubmission")
record StatementSubmission(
        @NotNull @Text(max = StatementApi.LONGEST, lines = true)
        String content,

        @NotNull @Text(max = 40) String consentVersion) {}

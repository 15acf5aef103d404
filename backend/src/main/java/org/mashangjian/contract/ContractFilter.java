package org.mashangjian.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** The one filter, called by the build with the scanned document and the index of the code. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContractFilter implements OASFilter {
    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var calls = ApiCall.all(api);
        PlainSchemas.writeOut(api);
        PageNames.tidy(api, calls);
        new BodySchemas(index, api, calls).complete();
        var access = new AccessByOperation(index);
        var parameters = new ParameterReferences(api);
        var answers = new Answers(api);
        var examples = new Examples(api);
        for (var call : calls) {
            var facts = OperationFacts.of(call.id());
            var allowed = access.of(call.id());
            Credentials.require(call, allowed, access.scope(call.id()), facts);
            parameters.complete(call, facts);
            answers.complete(call, facts, allowed);
            examples.show(call);
        }
        examples.showProblems();
    }
}

package org.mashangjian.category;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.web.Call;
import org.mashangjian.web.Version;

/** A committee's categories, for its office and administrator. */
@Path("/api/v1/committees/{id}/categories")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class CategoryPlanResource {
    @Inject
    KeepingCategories keeping;

    @Inject
    CategoryPlans plans;

    @Inject
    Categories categories;

    @Inject
    Call call;

    @GET
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "getCategoryPlan",
            summary = "All categories with those a committee has added and those it no longer offers")
    public RestResponse<CategoryPlanApi.Kept> get(@PathParam("id") UUID id) {
        keeping.mayKeep(id);
        return answer(id);
    }

    @PUT
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "keepCategories",
            summary =
                    "The topics a committee adds and those it no longer offers, in place of those before; what is filed stays")
    @Transactional
    public RestResponse<CategoryPlanApi.Kept> keep(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CategoryPlanApi.Change body) {
        keeping.keep(id, ifMatch, body);
        return answer(id);
    }

    private RestResponse<CategoryPlanApi.Kept> answer(UUID id) {
        var plan = plans.find(id).orElse(CategoryPlans.Plan.NONE);
        return Version.answer(
                RestResponse.Status.OK, categories.plan(id, plan.retired(), call.language()), plan.version());
    }
}

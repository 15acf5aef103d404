package org.mashangjian.suggestion;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.category.Categories;
import org.mashangjian.category.Suggested;
import org.mashangjian.qrcode.QrCodes;
import org.mashangjian.venue.VenueFacts;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.Call;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Refusal;

@Path("/api/v1/requests/suggestions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class SuggestionResource {
    @Inject
    Venues venues;

    @Inject
    QrCodes codes;

    @Inject
    Categories categories;

    @Inject
    SuggestedMembers members;

    @Inject
    SimilarRequests similar;

    @Inject
    Call call;

    @POST
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.read_address)
    @Operation(
            operationId = "suggest",
            summary = "For a draft: its category, members who fit with the reasons why, and similar open requests")
    public SuggestionApi.Suggestions suggest(@NotNull @Valid SuggestionApi.Draft body) {
        var venue = venue(body);
        var found = categories
                .classify(body.title(), body.content())
                .filter(it -> categories.isOffered(it.code(), venue.committeeId()));
        var text = body.title() == null ? body.content() : body.title() + "\n" + body.content();
        var language = call.language();
        return new SuggestionApi.Suggestions(
                found.map(category -> named(category, language)).orElse(null),
                members.of(matter(text, found.orElse(null)), venue, language),
                similar.to(text, venue));
    }

    private Matter matter(String text, Suggested found) {
        return found == null
                ? new Matter(text, List.of(), List.of(), List.of())
                : new Matter(
                        text, categories.sectors(found.code()), categories.expertise(found.code()), found.keywords());
    }

    private SuggestionApi.Category named(Suggested found, Locale language) {
        return new SuggestionApi.Category(
                found.code(),
                categories.name(found.code(), language),
                found.areaCode(),
                categories.name(found.areaCode(), language));
    }

    private VenueFacts venue(SuggestionApi.Draft draft) {
        if ((draft.venueId() == null) == (draft.qrCode() == null)) {
            throw Refusal.broken("venueId", "one_of_qr_code_or_venue");
        }
        var id = draft.qrCode() == null
                ? draft.venueId()
                : codes.named(draft.qrCode()).venueId();
        return venues.find(id).orElseThrow(() -> Refusal.broken("venueId", "unknown_venue"));
    }
}

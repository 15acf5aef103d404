package org.mashangjian.open311;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashangjian.account.AppCaller;
import org.mashangjian.account.AppScope;
import org.mashangjian.open311.Jurisdictions.Jurisdiction;
import org.mashangjian.request.filing.FilingForApp;
import org.mashangjian.request.filing.SubmittingRequest.Submitted;
import org.mashangjian.web.Call;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.ResidentLimits;
import org.mashangjian.web.Uuids;

/** Files what was posted: finds the venue, puts what has no field of its own into the words, takes the photos in. */
@RequestScoped
class FilingServiceRequest {
    @Inject
    FilingForApp filing;

    @Inject
    TakingMedia media;

    @Inject
    Services services;

    @Inject
    Places places;

    @Inject
    ResidentLimits limits;

    @Inject
    Call call;

    /** Where it goes: one of the two. */
    private record Goal(String qrCode, UUID venueId) {}

    Submitted file(Form form, Jurisdiction at, AppCaller app) throws IOException {
        app.require(AppScope.requests_write, at.committeeId());
        takeRate(form, app);
        var code = form.text("service_code");
        if (code == null) {
            throw Refusal.malformed("service_code", "required");
        }
        services.require(code, at.committeeId());
        var consent = Attributes.consent.one(form);
        if (consent == null) {
            throw Refusal.malformed("attribute[consent]", "required");
        }
        var latitude = number(form, "lat");
        var longitude = number(form, "long");
        if (latitude == null != (longitude == null)) {
            throw Refusal.malformed(latitude == null ? "lat" : "long", "required");
        }
        var goal = goal(form, latitude, longitude, at.committeeId());
        var content = content(form, code);
        var visibility = Attributes.visibility.one(form);
        var aboutStaff = Attributes.about_staff.one(form);
        return filing.file(new FilingForApp.Given(
                goal.qrCode(),
                goal.venueId(),
                Attributes.title.one(form),
                content,
                Services.category(code),
                form.text("address_string"),
                latitude,
                longitude,
                name(form),
                form.text("phone"),
                form.text("email"),
                "yes".equals(aboutStaff),
                consent,
                "public".equals(visibility),
                media.take(form)));
    }

    /** Each user of an app counts; where it names none, all those together do, as they would behind one address. */
    private void takeRate(Form form, AppCaller app) {
        var user = Stream.of("device_id", "account_id", "email", "phone")
                .map(form::text)
                .filter(it -> it != null)
                .findFirst();
        if (user.isPresent()) {
            limits.take(RateLimit.submit_device, app.appId() + " " + user.get());
        } else {
            limits.take(RateLimit.submit_address, app.appId().toString());
        }
    }

    /** The venue that was chosen, else the one of the address, else the nearest. */
    private Goal goal(Form form, Double latitude, Double longitude, UUID committeeId) {
        var chosen = Attributes.venue.one(form);
        if (chosen != null) {
            return new Goal(null, venue("attribute[venue]", chosen, committeeId));
        }
        var addressId = form.text("address_id");
        if (addressId != null) {
            return Uuids.read(addressId).isPresent()
                    ? new Goal(null, venue("address_id", addressId, committeeId))
                    : new Goal(addressId, null);
        }
        if (latitude != null) {
            return new Goal(
                    null,
                    places.nearest(committeeId, latitude, longitude)
                            .orElseThrow(() -> Refusal.malformed("attribute[venue]", "required")));
        }
        var address = form.text("address_string");
        if (address == null) {
            throw Refusal.malformed("lat", "required");
        }
        return new Goal(
                null,
                places.addressed(committeeId, Words.safe(address))
                        .orElseThrow(() -> Refusal.malformed("attribute[venue]", "required")));
    }

    private UUID venue(String field, String id, UUID committeeId) {
        return Uuids.read(id)
                .filter(it -> places.isOf(it, committeeId))
                .orElseThrow(() -> Refusal.malformed(field, "unknown_value"));
    }

    private String content(Form form, String code) {
        var language = call.language();
        var described = Optional.ofNullable(form.text("description")).orElseGet(() -> nameInstead(code, language));
        var told = Stream.of(Attributes.noticed_at, Attributes.affected, Attributes.concerns, Attributes.wish)
                .map(it -> line(it.label(language), it.told(form, language), language));
        var link = line(Words.of("media_url", language), form.text("media_url"), language);
        return Stream.concat(
                        Stream.of(described),
                        Stream.concat(told, Stream.of(link)).filter(it -> !it.isEmpty()))
                .reduce((one, other) -> one + "\n" + other)
                .orElseThrow();
    }

    private String nameInstead(String code, Locale language) {
        if (Services.category(code) == null) {
            throw Refusal.malformed("description", "required");
        }
        return services.name(code, language);
    }

    private static String line(String label, String told, Locale language) {
        return told == null ? "" : label + (language == Locale.ENGLISH ? ": " : "：") + told;
    }

    /** As names are written in either language. */
    private static String name(Form form) {
        var first = form.text("first_name");
        var last = form.text("last_name");
        if (first == null || last == null) {
            return first == null ? last : first;
        }
        var isChinese = last.codePoints().allMatch(Character::isIdeographic);
        return isChinese ? last + first : first + " " + last;
    }

    private static Double number(Form form, String field) {
        var sent = form.text(field);
        if (sent == null) {
            return null;
        }
        if (!sent.matches("[+-]?[0-9]{1,3}(\\.[0-9]{1,17})?")) {
            throw Refusal.malformed(field, "wrong_type");
        }
        return Double.valueOf(sent);
    }
}

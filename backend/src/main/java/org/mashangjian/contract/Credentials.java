package org.mashangjian.contract;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** The security requirements of an operation, and the roles it is open to in words. */
final class Credentials {
    static final String ANYONE = "anyone";
    private static final String RECEIPT = "receipt";
    private static final String PHONE = "phone";
    private static final String APP = "app";

    private Credentials() {}

    /** @param scope by which apps may call it, or null */
    static void require(ApiCall call, List<String> allowed, String scope, OperationFacts facts) {
        var requirements = new ArrayList<SecurityRequirement>();
        if (allowed.contains(ANYONE)) {
            requirements.add(OASFactory.createSecurityRequirement());
        }
        if (allowed.contains(RECEIPT)) {
            requirements.add(scheme(RECEIPT));
        }
        if (allowed.contains(PHONE)) {
            requirements.add(scheme("phoneSession"));
        }
        var roles = allowed.stream()
                .filter(access -> !List.of(ANYONE, RECEIPT, PHONE, APP).contains(access))
                .toList();
        if (!roles.isEmpty()) {
            requirements.add(scheme("session"));
            requirements.add(scheme("sessionCookie"));
            call.operation().setDescription("Roles: " + String.join(", ", roles) + ".");
        }
        if (scope != null || allowed.contains(APP)) {
            requirements.add(scheme("appKey"));
            requirements.add(OASFactory.createSecurityRequirement()
                    .addScheme("appToken", scope == null ? List.of() : List.of(scope)));
        }
        facts.credentials().forEach(name -> requirements.add(scheme(name)));
        call.operation().setSecurity(requirements);
    }

    private static SecurityRequirement scheme(String name) {
        return OASFactory.createSecurityRequirement().addScheme(name);
    }
}

package org.mashangjian.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether a password alone is enough; it is in the demonstration only, and production refuses to start on that. */
@ApplicationScoped
public class FactorRule {
    /** What {@code mashang.second-factor} may say. */
    public enum Demand {
        required,
        offered
    }

    @ConfigProperty(name = "mashang.second-factor")
    Demand demand;

    public boolean isRequired() {
        return demand == Demand.required;
    }
}

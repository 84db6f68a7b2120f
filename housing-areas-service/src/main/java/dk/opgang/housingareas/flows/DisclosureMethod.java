package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.figures.disclosure.DisclosureConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Chooses the method of disclosure control that is configured. */
@Singleton
class DisclosureMethod {

    @Produces
    @Singleton
    PublicFlows flows(DisclosureConfig config, SuppressedFlows suppressed, RoundedFlows rounded) {
        return switch (config.method()) {
            case SUPPRESSION -> suppressed;
            case ROUNDING -> rounded;
        };
    }
}

package dk.opgang.participants.code;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The code lists of the contracts that this service takes codes of. */
public enum Codes {
    BENEFIT_GROUPS("benefit-groups"),
    CLOSING_REASONS("closing-reasons"),
    CONSENT_PURPOSES("consent-purposes"),
    CONTACT_KINDS("contact-kinds"),
    CONTACT_PLACES("contact-places"),
    DATA_CATEGORIES("data-categories"),
    EDUCATION_READINESS("education-readiness"),
    LANGUAGES("languages"),
    RESTRICTION_REASONS("restriction-reasons");

    private static final int LISTED = 15;

    private final CodeList list;

    Codes(String name) {
        this.list = CodeList.load(name);
    }

    /** The fault of a code that is not in the list; a missing one is no fault here. */
    public Optional<Fault> fault(String pointer, @Nullable String code) {
        if (code == null || list.find(code).isPresent()) {
            return Optional.empty();
        }
        String known = list.keys().size() > LISTED ? "/v1/code-lists/" + list.name() : String.join(", ", list.keys());
        return Optional.of(
                Fault.at(pointer, "unknown-code", "Koden er ikke en af " + known, "The code is not one of " + known));
    }

    public void check(String pointer, @Nullable String code, Faults faults) {
        fault(pointer, code).ifPresent(faults::broken);
    }
}

package dk.opgang.participants.intake;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Fault;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The code lists of which rows of batches take codes. */
enum Codes {
    BENEFIT_GROUPS("benefit-groups"),
    CLOSING_REASONS("closing-reasons"),
    CONTACT_CANCELLERS("contact-cancellers"),
    CONTACT_KINDS("contact-kinds"),
    CONTACT_PLACES("contact-places"),
    LANGUAGES("languages"),
    PROTECTION_KINDS("protection-kinds");

    private final CodeList list;

    Codes(String name) {
        this.list = CodeList.load(name);
    }

    /** The fault of a code that is not in the list; a missing one is no fault here. */
    Optional<Fault> fault(String pointer, @Nullable String code) {
        return list.fault(pointer, code);
    }
}

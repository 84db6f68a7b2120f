package dk.opgang.participants.contact;

import dk.opgang.participants.code.Codes;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact as a municipality records it. */
@Schema(name = "ContactRequest")
record ContactRequest(
        @NotNull @Schema(description = "When it took place or should have")
        Instant at,

        @NotNull @Schema(description = "A code of contact-kinds")
        String kind,

        @NotNull @Schema(description = "A code of contact-places")
        String place,

        @Nullable
        @Schema(description = "Whether the participant came; false is a no-show, missing until it has taken place")
        Boolean attended,

        @Nullable UUID initiativeId,
        @Nullable Source source)
        implements Checked {

    static ContactRequest of(Contact contact) {
        ContactFacts facts = contact.facts();
        return new ContactRequest(
                facts.at(), facts.kind(), facts.place(), facts.attended(), facts.initiativeId(), contact.source());
    }

    @Override
    public void check(Faults faults) {
        Codes.CONTACT_KINDS.check("/kind", kind, faults);
        Codes.CONTACT_PLACES.check("/place", place, faults);
    }

    ContactFacts facts() {
        return new ContactFacts(at, kind, place, attended, initiativeId);
    }
}

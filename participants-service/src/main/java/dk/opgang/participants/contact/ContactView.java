package dk.opgang.participants.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.participants.access.Insight;
import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact as it is answered. */
@Schema(name = "Contact")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ContactView(
        UUID id,
        UUID participantId,
        Instant at,
        String kind,
        String place,

        @Schema(description = "Whether the participant came; null for a planned contact") @Nullable
        Boolean attended,

        @Nullable UUID initiativeId,

        @Schema(description = "The poster's key; for the participant's municipality alone") @Nullable
        Source source,

        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** What the participant's own municipality sees. */
    public static ContactView whole(Contact contact) {
        return of(contact, Insight.WHOLE);
    }

    /** What a reader of that insight sees. */
    public static ContactView of(Contact contact, Insight insight) {
        ContactFacts facts = contact.facts();
        return new ContactView(
                contact.id(),
                contact.participantId(),
                facts.at(),
                facts.kind(),
                facts.place(),
                facts.attended(),
                facts.initiativeId(),
                insight.own(contact.source()),
                contact.createdAt(),
                contact.updatedAt(),
                contact.version());
    }
}

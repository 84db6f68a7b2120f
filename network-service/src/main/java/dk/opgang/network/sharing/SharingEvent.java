package dk.opgang.network.sharing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What sharing publishes. */
sealed interface SharingEvent extends Event {

    UUID sharedInitiativeId();

    @Override
    default String type() {
        return switch (this) {
            case Shared _ -> "dk.opgang.network.initiative-shared.v1";
            case Released _ -> "dk.opgang.network.method-released.v1";
            case Adopted _ -> "dk.opgang.network.initiative-adopted.v1";
        };
    }

    @Override
    default UUID aggregateId() {
        return sharedInitiativeId();
    }

    /** A method was published, changed while published, or taken back. It names nobody: everyone may see it. */
    record Shared(
            UUID sharedInitiativeId,
            String name,
            @JsonUnwrapped Owner owner,
            @Nullable String templateKey,
            @Nullable UUID initiativeId,
            List<String> municipalityCodes,
            List<String> fields,
            boolean published)
            implements SharingEvent {

        static Shared of(SharedInitiative shared) {
            SharedInitiativeForm form = shared.form();
            return new Shared(
                    shared.id(),
                    form.name(),
                    shared.owner(),
                    form.templateKey(),
                    form.initiativeId(),
                    form.municipalityCodes(),
                    form.fields(),
                    form.published());
        }
    }

    /** The owner released a later version of a method. It names nobody: everyone may see it. */
    record Released(UUID sharedInitiativeId, int methodVersion) implements SharingEvent {}

    /** A municipality adopts a method. Seen by both sides; the note stays in the service. */
    record Adopted(
            UUID adoptionId,
            UUID sharedInitiativeId,
            String municipalityCode,
            LocalDate from,
            @JsonIgnore Set<String> municipalities,
            @JsonIgnore Set<String> organisations)
            implements SharingEvent {

        static Adopted of(Adoption adoption, Owner owner) {
            AdoptionForm form = adoption.form();
            Set<String> municipalities = new TreeSet<>(owner.municipalities());
            municipalities.add(Objects.requireNonNull(form.municipalityCode()));
            return new Adopted(
                    adoption.id(),
                    adoption.sharedInitiativeId(),
                    Objects.requireNonNull(form.municipalityCode()),
                    Objects.requireNonNull(form.from()),
                    municipalities,
                    owner.organisations());
        }
    }
}

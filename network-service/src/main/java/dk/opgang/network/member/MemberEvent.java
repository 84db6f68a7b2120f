package dk.opgang.network.member;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the members' feature publishes. It names no municipality and no organisation: everyone may see it. */
sealed interface MemberEvent extends Event {

    UUID memberId();

    @Override
    default String type() {
        return switch (this) {
            case Joined _ -> "dk.opgang.network.member-joined.v1";
            case Changed _ -> "dk.opgang.network.member-changed.v1";
            case Removed _ -> "dk.opgang.network.member-removed.v1";
            case ContactPersonChanged _ -> "dk.opgang.network.contact-person-changed.v1";
        };
    }

    @Override
    default UUID aggregateId() {
        return memberId();
    }

    /** All facts about a member. */
    record State(
            UUID memberId,
            String name,
            String kind,
            String role,
            @Nullable String municipalityCode,
            @Nullable String cvr,
            @Nullable LocalDate memberFrom,
            @Nullable LocalDate memberTo) {

        static State of(Member member) {
            MemberForm form = member.form();
            return new State(
                    member.id(),
                    form.name(),
                    Objects.requireNonNull(form.kind()),
                    Objects.requireNonNull(form.role()),
                    form.municipalityCode(),
                    form.cvr(),
                    form.memberFrom(),
                    form.memberTo());
        }
    }

    /** An organisation became a member. */
    record Joined(@JsonUnwrapped State state) implements MemberEvent {
        @Override
        public UUID memberId() {
            return state.memberId();
        }
    }

    /** The facts about a member changed. */
    record Changed(@JsonUnwrapped State state) implements MemberEvent {
        @Override
        public UUID memberId() {
            return state.memberId();
        }
    }

    /** A member was registered by mistake. */
    record Removed(UUID memberId) implements MemberEvent {}

    /** Which fields a contact person answers for. */
    record ContactPersonChanged(
            UUID contactPersonId,
            UUID memberId,
            List<String> fields,
            LocalDate from,
            @Nullable LocalDate to,
            boolean removed)
            implements MemberEvent {

        static ContactPersonChanged of(ContactPerson person, boolean removed) {
            ContactPersonForm form = person.form();
            return new ContactPersonChanged(
                    person.id(),
                    form.memberId(),
                    form.fields(),
                    Objects.requireNonNull(form.from()),
                    form.to(),
                    removed);
        }
    }
}

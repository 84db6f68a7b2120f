package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.platform.value.Party;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the effort of an enrolment is about, and whom others may ask about it: by that others find efforts that run side by side.
 *
 * @param theme a code of {@code initiative-themes}; null of an enrolment that is older than its telling
 * @param told whom the poster named: a CVR or a municipality's code
 * @param lead CVR of the first partner that leads the initiative
 */
@Embeddable
record EnrolmentEffort(
        @Column(updatable = false) @Nullable String theme,

        @Column(name = "contact_organisation") @Nullable String told,

        @Column(name = "lead_organisation", updatable = false) @Nullable
        String lead) {

    static final EnrolmentEffort UNKNOWN = new EnrolmentEffort(null, null, null);

    static EnrolmentEffort of(Templated running, @Nullable String told) {
        return new EnrolmentEffort(
                running.template().theme(),
                value(told),
                running.initiative().form().lead());
    }

    /** The same with another one to ask. */
    EnrolmentEffort askedOf(@Nullable String other) {
        return new EnrolmentEffort(theme, value(other), lead);
    }

    /** Whom others may ask; null if it is nobody but the participant's municipality. */
    @Nullable
    String contactOrganisation() {
        return told == null ? lead : told;
    }

    private static @Nullable String value(@Nullable String told) {
        return Optional.ofNullable(told).map(text -> new Party(text).value()).orElse(null);
    }
}

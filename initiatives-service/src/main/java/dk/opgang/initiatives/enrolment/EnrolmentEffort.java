package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.template.document.Activity;
import dk.opgang.platform.value.Party;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the effort of an enrolment is about, and whom others may ask about it: by that others find efforts that run side by side.
 *
 * @param theme a code of {@code initiative-themes}; null of an enrolment that is older than its telling
 * @param templateKey the programme; null of an enrolment that is older than its telling
 * @param activityKinds codes of {@code activity-kinds}, those of the programme when it began
 * @param told whom the poster named: a CVR or a municipality's code
 * @param lead CVR of the first partner that leads the initiative
 */
@Embeddable
record EnrolmentEffort(
        @Column(updatable = false) @Nullable String theme,
        @Column(updatable = false) @Nullable String templateKey,

        @Column(updatable = false) @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> activityKinds,

        @Column(name = "contact_organisation") @Nullable String told,

        @Column(name = "lead_organisation", updatable = false) @Nullable
        String lead) {

    static final EnrolmentEffort UNKNOWN = new EnrolmentEffort(null, null, List.of(), null, null);

    static EnrolmentEffort of(Templated running, @Nullable String told) {
        return new EnrolmentEffort(
                running.template().theme(),
                running.template().key(),
                running.template().activities().stream()
                        .map(Activity::kind)
                        .distinct()
                        .sorted()
                        .toList(),
                value(told),
                running.initiative().form().lead());
    }

    /** The same with another one to ask. */
    EnrolmentEffort askedOf(@Nullable String other) {
        return new EnrolmentEffort(theme, templateKey, activityKinds, value(other), lead);
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

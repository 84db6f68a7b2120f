package dk.opgang.participants.participant;

import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.StringJoiner;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of participants can be narrowed by. */
public record ParticipantFilter(
        @Parameter(description = "Those who live in that housing area today") @QueryParam("housingAreaId") @Nullable
        UUID housingAreaId,

        @Parameter(description = "Those who are on that benefit today, a code of benefit-groups")
        @QueryParam("benefitGroup")
        @OneOf(codeList = "benefit-groups")
        @Nullable
        String benefitGroup,

        @Parameter(description = "Born in that year or later") @QueryParam("birthYearFrom") @Nullable
        Integer birthYearFrom,

        @Parameter(description = "Born in that year or earlier") @QueryParam("birthYearTo") @Nullable
        Integer birthYearTo,

        @Parameter(
                description =
                        "Those whose protection, in force or to come, ends before that day; for their municipality alone")
        @QueryParam("protectionExpiresBefore")
        @Nullable
        LocalDate protectionExpiresBefore) {

    Restriction restriction() {
        return Restriction.equal("housingAreaId", housingAreaId)
                .and(Restriction.equal("benefitGroup", benefitGroup))
                .and(Restriction.atLeast("birthYear", birthYearFrom))
                .and(Restriction.atMost("birthYear", birthYearTo))
                .and(expiring());
    }

    private Restriction expiring() {
        return protectionExpiresBefore == null
                ? Restriction.all()
                : Restriction.of(
                        "exists (select a.id from ProtectionAhead a where a.participantId = e.id and a.until < :expiresBefore)",
                        "expiresBefore",
                        protectionExpiresBefore);
    }

    /** The names of the criteria that are used, for the access log. */
    String criteria() {
        StringJoiner names = new StringJoiner(",");
        add(names, "housingAreaId", housingAreaId);
        add(names, "benefitGroup", benefitGroup);
        add(names, "birthYearFrom", birthYearFrom);
        add(names, "birthYearTo", birthYearTo);
        add(names, "protectionExpiresBefore", protectionExpiresBefore);
        return names.length() == 0 ? "all" : names.toString();
    }

    private static void add(StringJoiner names, String name, @Nullable Object value) {
        if (value != null) {
            names.add(name);
        }
    }
}

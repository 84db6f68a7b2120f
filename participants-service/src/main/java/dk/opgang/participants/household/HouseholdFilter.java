package dk.opgang.participants.household;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.StringJoiner;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of households can be narrowed by. */
public record HouseholdFilter(
        @Parameter(
                description =
                        "Those to which that participant belongs or, to its municipality, ever belonged; the id of one who was"
                                + " merged stands for the survivor, too")
        @QueryParam("participantId")
        @Nullable
        UUID participantId,

        @Parameter(description = "Those of which somebody lives in that housing area today")
        @QueryParam("housingAreaId")
        @Nullable
        UUID housingAreaId) {

    private static final String MEMBER =
            "exists (select m.id from HouseholdMember m where m.householdId = e.id and (%s) and (%s or %s))";

    private static final String LIVING =
            "exists (select m.id from HouseholdMember m, Participant p where m.householdId = e.id"
                    + " and p.id = m.form.participantId and p.housingAreaId = :livingIn and (%s or %s) and %s)";

    /** @param participants who is meant */
    Restriction restriction(Caller caller, LocalDate today, Participants participants) {
        return member(caller, today, participants).and(living(caller, today));
    }

    /** A reader is not told where somebody was before. */
    private Restriction member(Caller caller, LocalDate today, Participants participants) {
        if (participantId == null) {
            return Restriction.all();
        }
        Restriction named = participants.named("m.form.participantId", participantId);
        Restriction own = Reader.own(caller);
        Restriction present = HouseholdMembers.present("m", today);
        return with(
                Restriction.of(MEMBER.formatted(named.condition(), own.condition(), present.condition())),
                named,
                own,
                present);
    }

    /** A filter must not tell what the answer would not show: where somebody lives is a category of its own. */
    private Restriction living(Caller caller, LocalDate today) {
        if (housingAreaId == null) {
            return Restriction.all();
        }
        Restriction own = Reader.own(caller).and(Reader.unprotected(caller, "p.id", DataCategory.RESIDENCE));
        Restriction present = HouseholdMembers.present("m", today);
        String consented = Reader.consentOf("p.id", DataCategory.RESIDENCE);
        return with(
                Restriction.of(
                        LIVING.formatted(own.condition(), consented, present.condition()), "livingIn", housingAreaId),
                own,
                present);
    }

    /** The condition with the parameters of those that it is made of. */
    private static Restriction with(Restriction whole, Restriction... parts) {
        Restriction all = whole;
        for (Restriction part : parts) {
            all = all.and(new Restriction("1 = 1", part.parameters()));
        }
        return all;
    }

    /** The names of the criteria that are used, for the access log. */
    String criteria() {
        StringJoiner names = new StringJoiner(",");
        names.add("household");
        if (participantId != null) {
            names.add("participantId");
        }
        if (housingAreaId != null) {
            names.add("housingAreaId");
        }
        return names.toString();
    }
}

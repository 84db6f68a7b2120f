package dk.opgang.participants.consent;

import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Party;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of consents can be narrowed by. */
public record ConsentFilter(
        @Parameter(description = "Only those of this recipient: CVR or municipality code")
        @QueryParam("recipientOrganisation")
        @Nullable
        String recipientOrganisation,

        @Parameter(description = "Only those that stand there today, a code of consent-states")
        @QueryParam("state")
        @OneOf(codeList = "consent-states")
        @Nullable
        String state,

        @Parameter(description = "Only those that end before this day") @QueryParam("expiresBefore") @Nullable
        LocalDate expiresBefore,

        @Parameter(description = "Only those that are to be looked at again, or only the others")
        @QueryParam("reviewDue")
        @Nullable
        Boolean reviewDue) {

    private static final String DUE =
            "(e.withdrawnAt is null and e.renewedBy is null and e.form.until > :reviewed and e.reviewOn <= :reviewed)";

    Restriction on(LocalDate today) {
        Faults faults = new Faults();
        if (recipientOrganisation != null && Party.parse(recipientOrganisation).isEmpty()) {
            faults.unreadable("?recipientOrganisation", CommonFault.INVALID_ORGANISATION);
        }
        faults.throwIfAny();
        return recipient()
                .and(state(state, today))
                .and(Restriction.below("form.until", expiresBefore))
                .and(review(today));
    }

    /** The consents that stand there on that day. */
    static Restriction state(@Nullable String state, LocalDate today) {
        return state == null
                ? Restriction.all()
                : Standing.of(state).map(it -> it.on(today)).orElseGet(Restriction::none);
    }

    private Restriction recipient() {
        return Optional.ofNullable(recipientOrganisation)
                .map(text -> Party.parse(text)
                        .map(party -> Restriction.equal("form.recipientOrganisation", party.value()))
                        .orElseGet(Restriction::none))
                .orElseGet(Restriction::all);
    }

    private Restriction review(LocalDate today) {
        return reviewDue == null
                ? Restriction.all()
                : Restriction.of((reviewDue ? "" : "not ") + DUE, Map.of("reviewed", today));
    }
}

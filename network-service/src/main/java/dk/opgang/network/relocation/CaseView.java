package dk.opgang.network.relocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.network.relocation.Household.Band;
import dk.opgang.platform.posted.Stored;
import dk.opgang.platform.value.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A relocation case as the caller is shown it. An advert has nothing but what stands before {@code sendingMunicipalityCode}; the receiver
 * and the organisation of the open match see that too, and {@code members}, {@code match} and {@code history}; the rest is for the
 * municipality that opened it.
 *
 * @param regionCode the region of the municipality that opened it
 * @param householdSize how many they are: {@code 1}, {@code 2-3}, {@code 4-5} or {@code 6+}
 * @param state a code of {@code relocation-case-states}
 * @param members how many of the family are of which age, as of the day on which the case was told
 * @param match the open match
 * @param movedOn the day of the move, once it has happened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RelocationCase")
record CaseView(
        UUID id,
        String programme,
        @Nullable String regionCode,
        String householdSize,
        WishView wish,
        String state,
        @Nullable String sendingMunicipalityCode,
        @Nullable List<Band> members,
        @Nullable MatchView match,
        @Nullable List<Step> history,
        @Nullable LocalDate movedOn,
        @Nullable Source source,
        @Nullable List<UUID> participantIds,
        @Nullable List<FamilyAgreement> familyAgreement,
        @Nullable Exposure exposure,
        @Nullable UUID fromHousingAreaId,
        @Nullable String fromHousingOrganisation,
        @Nullable UUID agreementId,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate seekUntil,
        @JsonUnwrapped Stored stored) {

    /** What everybody sees to whom it is advertised. */
    static CaseView advert(RelocationCase it, @Nullable String region) {
        return view(it, region, WishView.advertised(it.form().wish()), null, null);
    }

    /** What the receiver and the organisation of the open match see. */
    static CaseView forPartner(RelocationCase it, @Nullable String region, RelocationMatch match) {
        return view(it, region, WishView.advertised(it.form().wish()), match, null);
    }

    /** What the municipality sees that opened it. */
    static CaseView whole(RelocationCase it, @Nullable String region, @Nullable RelocationMatch match) {
        return view(it, region, WishView.whole(it.form().wish()), match, it.form());
    }

    private static CaseView view(
            RelocationCase it,
            @Nullable String region,
            WishView wish,
            @Nullable RelocationMatch match,
            @Nullable CaseForm own) {
        boolean isParty = own != null || match != null;
        return new CaseView(
                it.id(),
                it.form().programme(),
                region,
                it.household().size(),
                wish,
                it.state().code(),
                isParty ? it.sender() : null,
                isParty ? it.household().bands() : null,
                match == null ? null : MatchView.of(match),
                isParty ? history(it, own != null) : null,
                isParty ? it.movedOn() : null,
                own == null ? null : own.source(),
                own == null ? null : own.participantIds(),
                own == null ? null : own.familyAgreement(),
                own == null ? null : own.exposure(),
                own == null ? null : own.fromHousingAreaId(),
                own == null ? null : own.fromHousingOrganisation(),
                own == null ? null : own.agreementId(),
                own == null ? null : own.openedOn(),
                own == null ? null : own.seekUntil(),
                Stored.of(it));
    }

    private static List<Step> history(RelocationCase it, boolean isOwn) {
        return isOwn ? it.history() : it.history().stream().map(Step::shared).toList();
    }
}

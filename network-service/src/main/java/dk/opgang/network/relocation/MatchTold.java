package dk.opgang.network.relocation;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.network.exchange.Revisions;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.value.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a match stands, for the installation of the home: the case as its receiver sees it, and what was answered. It names nobody.
 *
 * @param regionCode the region of the municipality that opened the case
 * @param household the family by ages
 * @param caseState a code of {@code relocation-case-states}
 * @param history of the case, as its parties see it
 * @param closed whether the case is to be shown to nobody for the time being
 * @param movedOn the day of the move, once it has happened
 * @param fromHousingOrganisation the organisation that the family moves from, once all have agreed: it bears grants, too
 * @param grants what was posted of them
 * @param agreementId under which the household moves, if the municipality of the home is a party of it
 */
record MatchTold(
        UUID matchId,
        UUID caseId,
        UUID offerId,
        String sendingMunicipalityCode,
        String receivingMunicipalityCode,
        String housingOrganisation,
        String state,
        @Nullable String reason,
        Instant answerBy,
        @Nullable LocalDate allocationRuleCheckedOn,
        Given answers,
        String programme,
        @Nullable String regionCode,
        Household household,
        WishView wish,
        String caseState,
        List<Step> history,
        @Nullable LocalDate movedOn,
        @Nullable Boolean closed,
        @Nullable String fromHousingOrganisation,
        @Nullable JsonNode grants,
        @Nullable UUID agreementId,
        Revisions revisions) {

    static final String KIND = "match";

    private static final CodeList STATES = CodeList.load("relocation-match-states");
    private static final CodeList CASE_STATES = CodeList.load("relocation-case-states");
    private static final CodeList PROGRAMMES = CodeList.load("relocation-programmes");
    private static final CodeList ROLES = CodeList.load("relocation-roles");
    private static final int LONGEST_REASON = 500;

    /** What the three have answered, as far as they have. */
    record Given(
            Answers.@Nullable Given family,
            Answers.@Nullable Given municipality,
            Answers.@Nullable Given organisation) {

        static Given of(Answers it) {
            return new Given(it.family(), it.municipality(), it.organisation());
        }

        Answers answers() {
            return new Answers(family, municipality, organisation);
        }

        private boolean isWhole() {
            return isWhole(family) && isWhole(municipality) && isWhole(organisation);
        }

        private static boolean isWhole(Answers.@Nullable Given given) {
            return given == null || given.on() != null;
        }
    }

    static MatchTold of(
            RelocationMatch match,
            RelocationCase about,
            @Nullable String region,
            boolean closed,
            @Nullable JsonNode grants,
            Revisions revisions) {
        return new MatchTold(
                match.id(),
                match.caseId(),
                match.offerId(),
                codeOf(match.sender()),
                codeOf(match.receiver()),
                codeOf(match.organisation()),
                match.state().code(),
                match.reason(),
                match.answerBy(),
                match.allocationRuleCheckedOn(),
                Given.of(match.answers()),
                about.form().programme(),
                region,
                about.household(),
                WishView.advertised(about.form().wish()),
                about.state().code(),
                about.history().stream().map(Step::shared).toList(),
                about.movedOn(),
                closed,
                match.answers().isAgreed() ? about.form().fromHousingOrganisation() : null,
                grants,
                match.agreementId(),
                revisions);
    }

    /**
     * Whether it can be one.
     *
     * @throws RuntimeException if something of it is missing: it cannot either
     */
    boolean isWhole() {
        return matchId != null
                && caseId != null
                && offerId != null
                && sendingMunicipalityCode != null
                && receivingMunicipalityCode != null
                && housingOrganisation != null
                && STATES.keys().contains(state)
                && (reason == null || reason.length() <= LONGEST_REASON)
                && answerBy != null
                && answers.isWhole()
                && PROGRAMMES.keys().contains(programme)
                && household != null
                && wish.municipalityCodes() != null
                && CASE_STATES.keys().contains(caseState)
                && history.stream()
                        .allMatch(step -> CASE_STATES.keys().contains(step.state())
                                && ROLES.keys().contains(step.by())
                                && step.at() != null)
                && (fromHousingOrganisation == null
                        || Party.parse(fromHousingOrganisation)
                                .filter(party -> !party.isMunicipality())
                                .isPresent())
                && revisions != null;
    }

    private static String codeOf(String tenantKey) {
        return tenantKey.substring(tenantKey.indexOf(':') + 1);
    }
}

package dk.opgang.network.relocation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.export.SubjectRecords;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The matches of somebody's family, open and over, for that person's export: with how the family is received, and what was asked after a
 * move within the municipality. The follow-ups of another one are the receiver's own.
 */
@Singleton
@Transactional
class ExportedMatches implements SubjectRecords {

    private final RelocationCases cases;
    private final RelocationMatches matches;
    private final ReceptionStrategies strategies;
    private final FollowUps followUps;

    ExportedMatches(
            RelocationCases cases, RelocationMatches matches, ReceptionStrategies strategies, FollowUps followUps) {
        this.cases = cases;
        this.matches = matches;
        this.strategies = strategies;
        this.followUps = followUps;
    }

    record ExportedMatch(
            @JsonUnwrapped MatchView match, @Nullable StrategyForm receptionStrategy, List<FollowUpView> followUps) {}

    @Override
    public String kind() {
        return "relocationMatches";
    }

    @Override
    public List<ExportedMatch> about(UUID subjectId) {
        Caller system = Caller.system();
        Restriction ofCases = Restriction.in(
                "caseId",
                cases.naming(system, subjectId).stream().map(Resource::id).toList());
        Map<UUID, StrategyForm> received = strategies.list(system, ofCases).stream()
                .collect(Collectors.toMap(ReceptionStrategy::matchId, ReceptionStrategy::form));
        List<FollowUp> asked = followUps.list(system, ofCases);
        return matches.list(system, ofCases).stream()
                .map(match -> new ExportedMatch(MatchView.of(match), received.get(match.id()), seen(asked, match)))
                .toList();
    }

    private static List<FollowUpView> seen(List<FollowUp> asked, RelocationMatch match) {
        return asked.stream()
                .filter(it -> match.isWithinOneMunicipality() && match.movedOn() != null)
                .filter(it -> it.caseId().equals(match.caseId()))
                .map(FollowUpView::of)
                .toList();
    }
}

package dk.opgang.network.relocation;

import dk.opgang.network.exchange.Elsewhere;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The relocation cases for other features: to their parties alone. Whoever sees no more than an advert finds nothing here. */
@Singleton
@Transactional
public class CaseDirectory {

    private final RelocationCases cases;
    private final RelocationMatches matches;
    private final CaseLock lock;

    CaseDirectory(RelocationCases cases, RelocationMatches matches, CaseLock lock) {
        this.cases = cases;
        this.matches = matches;
        this.lock = lock;
    }

    /** The case, if the caller opened it or is a party of its open match. */
    public Optional<CaseParties> find(Caller caller, UUID caseId) {
        RelocationMatch open = matches.openOf(caller, caseId).orElse(null);
        return cases.find(caller, caseId)
                .filter(it -> open != null || caller.isSystem() || it.poster().equals(caller.tenantKey()))
                .map(it -> parties(caller, it, open));
    }

    /**
     * The same, and nothing else happens to the case until the transaction ends.
     *
     * @throws ProblemException 404 if the caller is no party
     */
    public CaseParties hold(Caller caller, UUID caseId) {
        return findHeld(caller, caseId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** The case, if the caller is a party, and nothing else happens to it until the transaction ends. */
    public Optional<CaseParties> findHeld(Caller caller, UUID caseId) {
        lock.take(caseId);
        return find(caller, caseId);
    }

    /**
     * Goes on unless the processing of data of somebody in the family is restricted: then nothing goes on with the case.
     *
     * @throws ProblemException 409 {@code participant-restricted}
     */
    public void requireUnrestricted(Caller caller, UUID caseId) {
        cases.requireUnrestricted(cases.get(caller, caseId));
    }

    static CaseParties parties(Caller caller, RelocationCase it, @Nullable RelocationMatch open) {
        boolean isSender = caller.isSystem() || it.poster().equals(caller.tenantKey());
        return new CaseParties(
                it.id(),
                it.state().code(),
                open == null ? it.sender() : Tenant.codeOf(open.sender()),
                open == null ? null : Tenant.codeOf(open.receiver()),
                open == null ? null : Tenant.codeOf(open.organisation()),
                it.form().fromHousingOrganisation(),
                isSender ? it.form().participantIds() : List.of(),
                it.movedOn(),
                open == null ? null : across(it, open));
    }

    private static CaseParties.@Nullable Across across(RelocationCase it, RelocationMatch open) {
        String installation = open.installation();
        if (installation == null) {
            return null;
        }
        String sender = Tenant.codeOf(open.sender());
        String receiver = Tenant.codeOf(open.receiver());
        List<String> ofCase = Stream.of(sender, it.form().fromHousingOrganisation())
                .flatMap(party -> Stream.ofNullable(party))
                .toList();
        List<String> ofHome = List.of(receiver, Tenant.codeOf(open.organisation()));
        return new CaseParties.Across(
                open.id(),
                open.isArrived()
                        ? new Elsewhere(installation, sender, receiver, true, ofCase, ofHome)
                        : new Elsewhere(installation, receiver, sender, false, ofHome, ofCase));
    }
}

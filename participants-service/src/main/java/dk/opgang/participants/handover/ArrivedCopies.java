package dk.opgang.participants.handover;

import dk.opgang.participants.participant.Cpr;
import dk.opgang.participants.participant.CprRules;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.crypto.SubjectKeys;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * What came of people from another installation. Nobody knows them here before they are accepted: until then each is sealed with a key of the
 * place in the package too, which goes with it.
 */
@Singleton
class ArrivedCopies {

    private static final Caller SYSTEM = Caller.system();

    private final HandoverCopies copies;
    private final PackageSeal seal;
    private final SubjectKeys keys;
    private final BusinessClock clock;

    ArrivedCopies(HandoverCopies copies, PackageSeal seal, SubjectKeys keys, BusinessClock clock) {
        this.copies = copies;
        this.seal = seal;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Keeps a part, once.
     *
     * @throws ProblemException 404 if it is not sealed for its receiver and its place, or holds nobody
     */
    void keep(HandoverPackage in, ArrivalForm.Part part) {
        boolean isKept = copies.exists(
                SYSTEM,
                Restriction.equal("packageId", in.id()),
                Restriction.equal("number", part.n()),
                Restriction.equal("part", part.part()));
        if (isKept) {
            return;
        }
        byte[] sealed = bytes(part.sealed());
        if (seal.open(in, part.n(), sealed).filter(this::isWhole).isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        UUID place = placeOf(in.id(), part.n());
        if (keys.load(place).isEmpty()) {
            keys.create(place);
        }
        copies.persist(new HandoverCopy(in, part.n(), part.part(), place, seal.wrap(place, sealed)));
        in.reached(part.part());
    }

    /** Nothing that was sealed by the keys of its places is readable any more, wherever copies of it are. */
    void forget(HandoverPackage of) {
        copies.list(SYSTEM, Restriction.equal("packageId", of.id())).stream()
                .map(HandoverCopy::originId)
                .distinct()
                .forEach(keys::erase);
    }

    private boolean isWhole(PersonFile file) {
        return file.cpr() != null
                && file.givenName() != null
                && file.familyName() != null
                && file.birthDate() != null
                && file.notes() != null
                && file.records() != null
                && CprRules.cprFault(Cpr.parse(file.cpr()), clock.today()).isEmpty();
    }

    private static byte[] bytes(String sealed) {
        try {
            return Base64.getDecoder().decode(sealed);
        } catch (IllegalArgumentException _) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    private static UUID placeOf(UUID packageId, int number) {
        return UUID.nameUUIDFromBytes(("arrived " + packageId + "/" + number).getBytes(StandardCharsets.UTF_8));
    }
}

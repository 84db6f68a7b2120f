package dk.opgang.network.sharing;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.network.posting.Coordination;
import dk.opgang.network.posting.Posting;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Lets a municipality adopt what another shares; the network's coordination can note it for any municipality. */
@Singleton
class AdoptInitiative {

    private final SharedInitiatives initiatives;
    private final Adoptions adoptions;
    private final Coordination coordination;
    private final Outbox outbox;
    private final BusinessClock clock;

    AdoptInitiative(
            SharedInitiatives initiatives,
            Adoptions adoptions,
            Coordination coordination,
            Outbox outbox,
            BusinessClock clock) {
        this.coordination = coordination;
        this.initiatives = initiatives;
        this.adoptions = adoptions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Posting<Adoption> adopt(Caller caller, UUID sharedInitiativeId, AdoptionForm posted) {
        SharedInitiative shared = initiatives.get(caller, sharedInitiativeId);
        if (caller.municipality().isEmpty()) {
            coordination.require(caller);
        }
        AdoptionForm form = posted.by(caller.municipality());
        requireAdopter(caller, shared, form);
        Optional<Adoption> known = adoptions.findPosted(caller, form.source());
        if (known.isPresent()) {
            requireSame(known.get(), shared, form);
            return new Posting<>(change(known.get(), shared, form), false);
        }
        if (!shared.isPublished()) {
            throw new ProblemException(SharingProblem.NOT_PUBLISHED);
        }
        adoptions.of(caller, sharedInitiativeId, form.municipalityCode()).ifPresent(adoption -> {
            throw new ProblemException(SharingProblem.ALREADY_ADOPTED).with("id", adoption.id());
        });
        Adoption adoption = new Adoption(caller, sharedInitiativeId, form.startingAt(clock.today()));
        adoptions.persist(adoption);
        outbox.publish(SharingEvent.Adopted.of(adoption, shared.owner()));
        return new Posting<>(adoption, true);
    }

    /** A source stands for one adoption: of the same method by the same municipality. */
    private static void requireSame(Adoption known, SharedInitiative shared, AdoptionForm form) {
        Faults faults = new Faults();
        if (!known.sharedInitiativeId().equals(shared.id())) {
            faults.broken("/source", CommonFault.SOURCE_IN_USE);
        }
        if (!known.form().municipalityCode().equals(form.municipalityCode())) {
            faults.broken("/municipalityCode", NetworkFault.IMMUTABLE);
        }
        faults.throwIfAny();
    }

    private Adoption change(Adoption adoption, SharedInitiative shared, AdoptionForm form) {
        if (adoption.change(form.startingAt(adoption.form().from()))) {
            adoptions.flush();
            outbox.publish(SharingEvent.Adopted.of(adoption, shared.owner()));
        }
        return adoption;
    }

    private static void requireAdopter(Caller caller, SharedInitiative shared, AdoptionForm form) {
        Faults faults = new Faults();
        String adopter = form.municipalityCode();
        caller.municipality()
                .filter(code -> !code.equals(adopter))
                .ifPresent(code -> faults.broken("/municipalityCode", NetworkFault.NOT_OWN_MUNICIPALITY, code));
        if (adopter.equals(shared.owner().municipalityCode())) {
            faults.broken("/municipalityCode", NetworkFault.OWN_INITIATIVE);
        }
        faults.throwIfAny();
    }
}

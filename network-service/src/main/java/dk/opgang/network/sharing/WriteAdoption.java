package dk.opgang.network.sharing;

import dk.opgang.network.coordination.Coordination;
import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a municipality adopt what another shares; the network's coordination can note it for any municipality. */
@Singleton
class WriteAdoption extends Posting<SharedInitiative, AdoptionForm, Adoption> {

    private final SharedInitiatives initiatives;
    private final Adoptions adoptions;
    private final Coordination coordination;
    private final BusinessClock clock;

    WriteAdoption(
            SharedInitiatives initiatives,
            Adoptions adoptions,
            Coordination coordination,
            Outbox outbox,
            BusinessClock clock) {
        super(adoptions, AdoptionForm.class, outbox);
        this.initiatives = initiatives;
        this.adoptions = adoptions;
        this.coordination = coordination;
        this.clock = clock;
    }

    @Transactional
    Posted<Adoption> post(Caller caller, UUID sharedInitiativeId, AdoptionForm form) {
        SharedInitiative shared = initiatives.get(caller, sharedInitiativeId);
        if (caller.municipality().isEmpty()) {
            coordination.require(caller);
        }
        return post(caller, shared, form.by(caller.municipality()));
    }

    /** Follows a later version of the method. What runs already stays as it is. */
    @Transactional
    Adoption follow(Caller caller, UUID sharedInitiativeId, UUID id, AdoptionUpdate told) {
        SharedInitiative shared = initiatives.get(caller, sharedInitiativeId);
        Adoption adoption = adoptions.get(caller, id, shared.id());
        boolean isAdopter = caller.municipality()
                .filter(code -> code.equals(adoption.form().municipalityCode()))
                .isPresent();
        if (!isAdopter && !coordination.isBy(caller)) {
            throw new ProblemException(SharingProblem.ANOTHERS_ADOPTION);
        }
        if (told.version() <= adoption.adoptedVersion() || told.version() > shared.methodVersion()) {
            Faults faults = new Faults();
            faults.broken(
                    "/version",
                    CommonFault.OUT_OF_RANGE,
                    adoption.adoptedVersion() + 1 + " - " + shared.methodVersion());
            faults.throwIfAny();
        }
        Adoption locked = adoptions.lock(caller, adoption.id());
        locked.follow(told.version(), shared.templateOfAdopters());
        adoptions.flush();
        return locked;
    }

    @Override
    protected Adoption create(Caller caller, SharedInitiative shared, AdoptionForm form) {
        return new Adoption(caller.tenantKey(), shared, form);
    }

    @Override
    protected AdoptionForm completed(
            Caller caller, SharedInitiative shared, @Nullable Adoption known, AdoptionForm form) {
        return known == null
                ? form.startingAt(clock.today()).withTemplate(shared.templateOfAdopters())
                : form.startingAt(Objects.requireNonNull(known.form().from()))
                        .withTemplate(known.form().templateKey());
    }

    @Override
    protected void check(
            Caller caller, SharedInitiative shared, @Nullable Adoption known, AdoptionForm form, Faults faults) {
        checkAdopter(caller, shared, form, faults);
        if (form.templateKey() != null && shared.form().templateKey() == null) {
            faults.broken("/templateKey", NetworkFault.NO_TEMPLATE);
        }
        if (known != null) {
            checkSame(known, shared, form, faults);
            return;
        }
        faults.throwIfAny();
        if (!shared.form().published()) {
            throw new ProblemException(SharingProblem.NOT_PUBLISHED);
        }
        adoptions
                .of(caller, shared.id(), Objects.requireNonNull(form.municipalityCode()))
                .ifPresent(adoption -> {
                    throw new ProblemException(SharingProblem.ALREADY_ADOPTED).with("id", adoption.id());
                });
    }

    private static void checkAdopter(Caller caller, SharedInitiative shared, AdoptionForm form, Faults faults) {
        String adopter = form.municipalityCode();
        if (adopter == null) {
            faults.broken("/municipalityCode", CommonFault.REQUIRED);
            return;
        }
        caller.municipality()
                .filter(code -> !code.equals(adopter))
                .ifPresent(code -> faults.broken("/municipalityCode", NetworkFault.NOT_OWN_MUNICIPALITY, code));
        if (adopter.equals(shared.owner().ownerMunicipalityCode())) {
            faults.broken("/municipalityCode", NetworkFault.OWN_INITIATIVE);
        }
    }

    /** A source stands for one adoption: of the same method by the same municipality. */
    private static void checkSame(Adoption known, SharedInitiative shared, AdoptionForm form, Faults faults) {
        if (!known.sharedInitiativeId().equals(shared.id())) {
            faults.broken("/source", CommonFault.SOURCE_IN_USE);
        }
        if (!Objects.equals(form.municipalityCode(), known.form().municipalityCode())) {
            faults.broken("/municipalityCode", NetworkFault.IMMUTABLE);
        }
        if (!Objects.equals(known.form().templateKey(), form.templateKey())) {
            faults.broken("/templateKey", NetworkFault.IMMUTABLE);
        }
    }

    @Override
    protected List<Event> news(SharedInitiative shared, @Nullable AdoptionForm before, Adoption adoption) {
        return List.of(SharingEvent.Adopted.of(adoption, shared.owner()));
    }
}

package dk.opgang.participants.consent;

import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.Constraints;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** Takes consents that come in numbers, in the transaction of who brings them: by the rules of a single one, which are asked here. */
@Singleton
@Transactional(dontRollbackOn = ProblemException.class)
public class TakeConsents {

    private static final String CATEGORIES = "/dataCategories";

    private final Constraints constraints;
    private final WriteConsent write;
    private final Consents consents;

    TakeConsents(Constraints constraints, WriteConsent write, Consents consents) {
        this.constraints = constraints;
        this.write = write;
        this.consents = consents;
    }

    /**
     * What became of one.
     *
     * @param isNew false if it was known
     * @param faults for which it was refused
     */
    public record Taken(boolean isNew, List<Fault> faults) {}

    /** What is wrong with the form by itself, as a request would be told. */
    public List<Fault> faults(ConsentForm form) {
        Faults faults = constrained(form);
        form.check(faults);
        return ofColumns(faults);
    }

    /** The same of a form of which something could not be read, and is null: then nothing else tells what it can be asked by itself. */
    public List<Fault> faultsOfPart(ConsentForm form) {
        Faults faults = constrained(form);
        form.checkAlone(faults);
        return ofColumns(faults);
    }

    private Faults constrained(ConsentForm form) {
        Faults faults = new Faults();
        faults.broken(Period.faults(form.from(), form.until(), "/until"));
        constraints.check(form, faults);
        return faults;
    }

    private static List<Fault> ofColumns(Faults faults) {
        return faults.all().stream().map(TakeConsents::ofColumn).distinct().toList();
    }

    /** Takes a form of which nothing is wrong by itself. That it is refused ends nothing but itself. */
    public Taken take(Caller caller, Participant participant, ConsentForm form) {
        try {
            Posted<Consent> posted = write.take(caller, participant, form);
            consents.release(posted.resource());
            return new Taken(posted.isNew(), List.of());
        } catch (ProblemException refused) {
            return new Taken(
                    false,
                    faultsOf(refused).stream().map(TakeConsents::ofColumn).toList());
        }
    }

    /** That somebody has left by then is told of the day on which the consent begins. */
    private static List<Fault> faultsOf(ProblemException refused) {
        return refused.problem() == ParticipantProblem.PARTICIPANT_DEPARTED
                ? List.of(ParticipantProblem.PARTICIPANT_DEPARTED.at("/from"))
                : refused.faults();
    }

    /** A column holds all categories: a fault of one of them is one of the column; and a key is the poster's within its system. */
    private static Fault ofColumn(Fault fault) {
        if (fault.pointer().startsWith(CATEGORIES + "/")) {
            return new Fault(CATEGORIES, fault.code(), fault.detail());
        }
        return fault.pointer().equals("/source") ? new Fault("/sourceId", fault.code(), fault.detail()) : fault;
    }
}

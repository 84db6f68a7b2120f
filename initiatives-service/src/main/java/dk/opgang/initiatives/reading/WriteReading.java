package dk.opgang.initiatives.reading;

import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.OpenEnrolments;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps readings and corrects them; a value is told to nobody. */
@Singleton
public class WriteReading extends Posting<Enrolment, ReadingForm, TakenReading> {

    private final Readings readings;
    private final ReadingRules rules;
    private final OpenEnrolments open;
    private final SettledReadings settled;

    WriteReading(Readings readings, ReadingRules rules, OpenEnrolments open, SettledReadings settled, Outbox outbox) {
        super(readings, ReadingForm.class, outbox);
        this.readings = readings;
        this.rules = rules;
        this.open = open;
        this.settled = settled;
    }

    @Transactional
    Posted<TakenReading> post(Caller caller, UUID enrolmentId, ReadingForm form) {
        return take(caller, open.open(caller, enrolmentId, "take-reading"), form);
    }

    /** Takes a reading of an enrolment that is open for changes. */
    @Transactional
    public Posted<TakenReading> take(Caller caller, Enrolment enrolment, ReadingForm form) {
        return post(caller, enrolment, form);
    }

    @Transactional
    TakenReading patch(Caller caller, UUID enrolmentId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Enrolment enrolment = open.open(caller, enrolmentId, "correct-reading");
        return patch(caller, enrolment, toWrite(caller, enrolmentId, id), ifMatch, patch);
    }

    @Transactional
    void remove(Caller caller, UUID enrolmentId, UUID id, @Nullable String ifMatch) {
        Enrolment enrolment = open.open(caller, enrolmentId, "remove-reading");
        TakenReading reading = toWrite(caller, enrolmentId, id);
        settled.requireOpen(id);
        remove(enrolment, reading, ifMatch);
    }

    /** A municipality corrects every reading of its citizens, a partner its own. */
    private TakenReading toWrite(Caller caller, UUID enrolmentId, UUID id) {
        TakenReading reading =
                readings.one(caller, Restriction.equal("id", id), Restriction.equal("enrolmentId", enrolmentId));
        if (caller.organisation().isPresent() && !reading.poster().equals(caller.tenantKey())) {
            throw new ProblemException(ReadingProblem.READING_NOT_YOURS);
        }
        return readings.lock(caller, id);
    }

    @Override
    protected void check(
            Caller caller, Enrolment enrolment, @Nullable TakenReading known, ReadingForm form, Faults faults) {
        if (known != null) {
            if (!known.enrolmentId().equals(enrolment.id())) {
                faults.broken("/source", CommonFault.SOURCE_IN_USE);
            }
            faults.unchanged("/reading", known.form().reading(), form.reading());
        }
        rules.check(caller, enrolment, form, faults);
    }

    @Override
    protected TakenReading create(Caller caller, Enrolment enrolment, ReadingForm form) {
        TakenReading reading = new TakenReading(ReadingRules.consentCategory(
                rules.find(caller, enrolment, form.reading()).orElseThrow()));
        reading.begin(caller.tenantKey(), enrolment, form);
        return reading;
    }

    @Override
    protected void changed(Enrolment enrolment, ReadingForm before, TakenReading reading) {
        settled.requireOpen(reading.id());
    }

    @Override
    protected List<Event> news(Enrolment enrolment, @Nullable ReadingForm before, TakenReading reading) {
        return List.of();
    }

    @Override
    protected List<Event> newsOfRemoval(Enrolment enrolment, TakenReading reading) {
        return List.of();
    }
}

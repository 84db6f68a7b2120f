package dk.opgang.participants.alert;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.access.EnrolmentReader;
import dk.opgang.participants.alert.AlertNews.What;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what a party decides about an alert; whoever sees it may decide, and the last decision counts. */
@Singleton
class DecideAlert {

    private final Alerts alerts;
    private final AlertViews views;
    private final AlertWords words;
    private final TellOfAlerts telling;
    private final ProcessingRestrictions restrictions;
    private final Diary diary;
    private final BusinessClock clock;

    DecideAlert(
            Alerts alerts,
            AlertViews views,
            AlertWords words,
            TellOfAlerts telling,
            ProcessingRestrictions restrictions,
            Diary diary,
            BusinessClock clock) {
        this.alerts = alerts;
        this.views = views;
        this.words = words;
        this.telling = telling;
        this.restrictions = restrictions;
        this.diary = diary;
        this.clock = clock;
    }

    /** @param ifMatch the version that the client knows, if it says so */
    @Transactional
    AlertView decide(Caller caller, UUID id, DecisionForm form, @Nullable String ifMatch) {
        Alert alert = alerts.lock(caller, id);
        if (ifMatch != null) {
            Preconditions.requireMatch(ifMatch, alert.version());
        }
        check(form);
        restrictions.requireNone(caller, alert.participantId());
        if (alert.state() == AlertState.CLOSED) {
            throw new ProblemException(ParticipantProblem.ALERT_CLOSED).with("id", id);
        }
        diary.note(caller, "decide-coordination-alert", alert.participantId(), alert.municipalityCode());
        alert.decide(new Decision(
                EnrolmentReader.party(caller).orElseThrow(),
                form.decision(),
                words.sealed(alert.participantId(), form.note()),
                form.reviewOn(),
                clock.now()));
        telling.tell(news(alert));
        return views.of(caller, List.of(alert)).apply(alert);
    }

    private void check(DecisionForm form) {
        Faults faults = new Faults();
        if (form.reviewOn() != null && form.reviewOn().isBefore(clock.today())) {
            faults.broken("/reviewOn", CommonFault.NOT_IN_THE_FUTURE);
        }
        faults.throwIfAny();
    }

    private static List<AlertNews> news(Alert alert) {
        List<AlertNews> news = new ArrayList<>();
        news.add(AlertNews.of(What.DECIDED, alert));
        if (alert.state() == AlertState.CLOSED) {
            news.add(AlertNews.of(What.CLOSED, alert));
        }
        return news;
    }
}

package dk.opgang.participants.alert;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads alerts, one or many, and logs whose they are. */
@Singleton
public class ReadAlerts {

    private static final String ACTION = "read-coordination-alerts";

    private final Alerts alerts;
    private final AlertViews views;
    private final Participants participants;
    private final Diary diary;

    ReadAlerts(Alerts alerts, AlertViews views, Participants participants, Diary diary) {
        this.alerts = alerts;
        this.views = views;
        this.participants = participants;
        this.diary = diary;
    }

    @Transactional
    AlertView one(Caller caller, UUID id, @Nullable String purpose) {
        Alert alert = alerts.get(caller, id);
        diary.note(caller, ACTION, alert.participantId(), alert.municipalityCode(), purpose);
        return views.of(caller, List.of(alert)).apply(alert);
    }

    @Transactional
    Page<AlertView> page(Caller caller, ListQuery wanted, AlertFilter filter, @Nullable String purpose) {
        Page<Alert> page = alerts.page(caller, wanted, filter.restriction(participants));
        Map<UUID, String> shown = page.items().stream()
                .collect(Collectors.toMap(Alert::participantId, Alert::municipalityCode, (one, same) -> one));
        diary.noteAll(caller, ACTION, purpose, shown);
        return page.map(views.of(caller, page.items()));
    }

    /** All of one participant, for what is told to the participant. */
    @Transactional
    public List<AlertView> of(Caller caller, UUID participantId) {
        List<Alert> found = alerts.list(caller, Restriction.equal("participantId", participantId));
        return found.stream().map(views.of(caller, found)).toList();
    }
}

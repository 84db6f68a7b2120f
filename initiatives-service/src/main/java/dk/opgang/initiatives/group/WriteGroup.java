package dk.opgang.initiatives.group;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Forms groups of initiatives, and changes what is told of them; its state changes by a transition. */
@Singleton
class WriteGroup extends Posting<GroupTerms, GroupForm, InitiativeGroup> {

    private final Groups groups;
    private final TemplatedInitiatives initiatives;
    private final GroupNews news;
    private final BusinessClock clock;

    WriteGroup(Groups groups, TemplatedInitiatives initiatives, GroupNews news, BusinessClock clock, Outbox outbox) {
        super(groups, GroupForm.class, outbox);
        this.groups = groups;
        this.initiatives = initiatives;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    Posted<InitiativeGroup> post(Caller caller, UUID initiative, GroupForm form) {
        return post(caller, terms(caller, initiative), form);
    }

    @Transactional
    InitiativeGroup patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        InitiativeGroup group = groups.toWrite(caller, id);
        return patch(caller, terms(caller, group.initiativeId()), group, ifMatch, patch);
    }

    private GroupTerms terms(Caller caller, UUID initiative) {
        GroupTerms terms = GroupTerms.of(
                initiatives.find(caller, initiative).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
        if (terms == null) {
            throw new ProblemException(GroupProblem.GROUPS_NOT_IN_TEMPLATE);
        }
        return terms;
    }

    @Override
    protected GroupForm completed(Caller caller, GroupTerms terms, @Nullable InitiativeGroup known, GroupForm form) {
        return form.whole();
    }

    @Override
    protected void check(
            Caller caller, GroupTerms terms, @Nullable InitiativeGroup known, GroupForm form, Faults faults) {
        if (known != null && !known.initiativeId().equals(terms.initiative().id())) {
            faults.broken("/source", CommonFault.SOURCE_IN_USE);
        }
        form.anchors().forEach((anchor, day) -> anchor(terms, anchor, day, faults));
        LocalDate start = form.startsOn();
        if (start != null && !terms.initiative().period().contains(start)) {
            faults.broken("/startsOn", InitiativesFault.OUTSIDE_INITIATIVE);
        }
        if (known != null && known.hasBegun()) {
            if (start == null) {
                faults.broken("/startsOn", GroupFault.STARTS_ON_REQUIRED);
            }
            Happened.by(clock.today(), "/startsOn", start).ifPresent(faults::broken);
        }
    }

    private static void anchor(GroupTerms terms, String anchor, String day, Faults faults) {
        String pointer = "/anchors/" + anchor.replace("~", "~0").replace("/", "~1");
        if (!terms.tells(anchor)) {
            faults.broken(pointer, TemplateFault.UNKNOWN_KEY, anchor);
        } else if (!isDay(day)) {
            faults.broken(pointer, CommonFault.INVALID_DATE);
        }
    }

    private static boolean isDay(String day) {
        try {
            return LocalDate.parse(day).toString().equals(day);
        } catch (DateTimeException _) {
            return false;
        }
    }

    @Override
    protected InitiativeGroup create(Caller caller, GroupTerms terms, GroupForm form) {
        return new InitiativeGroup(caller.tenantKey(), terms.initiative().id(), form);
    }

    @Override
    protected List<Event> news(GroupTerms terms, @Nullable GroupForm before, InitiativeGroup group) {
        return List.of(news.of(terms, group));
    }
}

package dk.opgang.initiatives.template;

import dk.opgang.initiatives.template.document.TemplateDocument;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Adds a municipality's own templates and their versions, publishes and retires them. */
@Singleton
class WriteTemplate {

    private final OwnTemplates own;
    private final OwnVersions versions;
    private final Templates templates;
    private final BusinessClock clock;
    private final Outbox outbox;

    WriteTemplate(OwnTemplates own, OwnVersions versions, Templates templates, BusinessClock clock, Outbox outbox) {
        this.own = own;
        this.versions = versions;
        this.templates = templates;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** The first version of a new template; its key is unique among those of the municipality and those of files. */
    @Transactional
    InitiativeTemplateView add(Caller caller, PostedTemplate posted) {
        String municipality = caller.municipality()
                .orElseThrow(() -> new ProblemException(TemplateProblem.TEMPLATE_NEEDS_MUNICIPALITY));
        var document = posted.document().template();
        boolean taken = templates.file(document.key()).isPresent()
                || own.named(caller, document.key()).anyMatch(other -> other.isOf(caller));
        if (taken) {
            throw new ProblemException(TemplateProblem.TEMPLATE_EXISTS);
        }
        OwnTemplate added = new OwnTemplate(municipality, document.key(), document.theme(), posted.origin());
        own.persist(added);
        own.flush();
        OwnVersion first = new OwnVersion(added, 1, posted.document());
        versions.persist(first);
        if (!posted.asDraft()) {
            publish(added, first, clock.today());
        }
        return view(caller, added, first);
    }

    /** The next version; nothing but the key is the same for ever. */
    @Transactional
    InitiativeTemplateView addVersion(Caller caller, String key, PostedTemplate posted) {
        OwnTemplate template = requireOwn(caller, key);
        requireKey(template, posted.document());
        OwnHistory history = templates.history(caller, template);
        OwnVersion latest = history.versions().getLast();
        if (latest.document().json().equals(posted.document().json())) {
            throw new ProblemException(TemplateProblem.VERSION_UNCHANGED).with("latestVersion", latest.number());
        }
        OwnVersion next = new OwnVersion(template, latest.number() + 1, posted.document());
        versions.persist(next);
        template.changed(posted.document().template().theme());
        if (!posted.asDraft()) {
            publish(template, next, clock.today());
        }
        return view(caller, template, next);
    }

    /** Another document in the place of a draft, which stays one unless it is told to be published. */
    @Transactional
    InitiativeTemplateView replace(
            Caller caller, String key, int number, @Nullable String ifMatch, PostedTemplate posted) {
        OwnTemplate template = requireOwn(caller, key);
        OwnVersion version = version(caller, template, number);
        Preconditions.requireMatch(ifMatch, template.version());
        requireKey(template, posted.document());
        if (!version.isDraft()) {
            throw new ProblemException(TemplateProblem.VERSION_PUBLISHED);
        }
        version.become(posted.document());
        template.changed(posted.document().template().theme());
        if (posted.asPublished()) {
            publish(template, version, clock.today());
        }
        return view(caller, template, version);
    }

    /** New initiatives take the version from that day, today if none is told. */
    @Transactional
    InitiativeTemplateView publish(Caller caller, String key, int number, @Nullable LocalDate from) {
        OwnTemplate template = requireOwn(caller, key);
        OwnVersion version = version(caller, template, number);
        if (!version.isDraft()) {
            throw new ProblemException(TemplateProblem.VERSION_PUBLISHED);
        }
        publish(template, version, notPast("/from", Objects.requireNonNullElse(from, clock.today())));
        return view(caller, template, version);
    }

    /** No new initiatives from that day; those that run go on. */
    @Transactional
    InitiativeTemplateView retire(Caller caller, String key, LocalDate on) {
        OwnTemplate template = requireOwn(caller, key);
        if (templates.history(caller, template).state() == TemplateState.RETIRED) {
            throw new ProblemException(TemplateProblem.TEMPLATE_RETIRED);
        }
        template.retire(notPast("/on", on));
        outbox.publish(TemplateEvent.Retired.of(template, on));
        OwnHistory history = templates.history(caller, template);
        return view(caller, template, history.shown().orElseThrow());
    }

    private void publish(OwnTemplate template, OwnVersion version, LocalDate from) {
        version.publish(from);
        template.published(from);
        outbox.publish(TemplateEvent.Published.of(template, version, from));
    }

    /** The caller's own, locked: versions follow each other. Files are changed by releases alone. */
    private OwnTemplate requireOwn(Caller caller, String key) {
        if (templates.file(key).isPresent()) {
            throw new ProblemException(TemplateProblem.TEMPLATE_BUILT_IN);
        }
        OwnTemplate template = own.keyed(caller, key).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (!template.isOf(caller)) {
            throw new ProblemException(TemplateProblem.TEMPLATE_NEEDS_MUNICIPALITY);
        }
        return own.lock(caller, template.id());
    }

    private OwnVersion version(Caller caller, OwnTemplate template, int number) {
        return templates
                .history(caller, template)
                .version(number)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private static void requireKey(OwnTemplate template, TemplateDocument document) {
        Faults faults = new Faults();
        faults.unchanged("/key", template.key(), document.template().key());
        faults.throwIfAny();
    }

    private LocalDate notPast(String pointer, LocalDate day) {
        Faults faults = new Faults();
        if (day.isBefore(clock.today())) {
            faults.broken(pointer, CommonFault.NOT_IN_THE_FUTURE);
        }
        faults.throwIfAny();
        return day;
    }

    private InitiativeTemplateView view(Caller caller, OwnTemplate template, OwnVersion shown) {
        versions.flush();
        return InitiativeTemplateView.of(templates.history(caller, template), shown);
    }
}

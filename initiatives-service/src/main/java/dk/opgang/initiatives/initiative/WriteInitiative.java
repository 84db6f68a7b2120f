package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.initiative.InitiativeEvent.Changed;
import dk.opgang.initiatives.initiative.InitiativeEvent.Created;
import dk.opgang.initiatives.initiative.InitiativeEvent.Named;
import dk.opgang.initiatives.initiative.InitiativeEvent.State;
import dk.opgang.initiatives.template.Templates.Chosen;
import dk.opgang.initiatives.template.document.GivenParameters;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.value.Parameters;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Starts an initiative and changes it; its template and its source stay. */
@Singleton
class WriteInitiative extends Posting<Caller, InitiativeForm, Initiative> {

    private final Initiatives initiatives;
    private final InitiativeRules rules;
    private final jakarta.enterprise.event.Event<PartnersChanged> partnersChanged;

    WriteInitiative(
            Initiatives initiatives,
            InitiativeRules rules,
            jakarta.enterprise.event.Event<PartnersChanged> partnersChanged,
            Outbox outbox) {
        super(initiatives, InitiativeForm.class, outbox);
        this.initiatives = initiatives;
        this.rules = rules;
        this.partnersChanged = partnersChanged;
    }

    @Transactional
    Posted<Initiative> post(Caller caller, InitiativeForm form) {
        return post(caller, caller, form);
    }

    @Transactional
    Initiative patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        requireRight(caller, initiatives.get(caller, id));
        return patch(caller, caller, initiatives.lock(caller, id), ifMatch, patch);
    }

    @Override
    protected Initiative create(Caller caller, Caller owner, InitiativeForm form) {
        Chosen template = rules.template(caller, null, form).orElseThrow();
        return new Initiative(
                caller.tenantKey(),
                form,
                template.ownId(),
                template.version(),
                template.template().measuresLater(),
                Initiative.Counting.by(template.template()));
    }

    @Override
    protected InitiativeForm completed(Caller caller, Caller owner, @Nullable Initiative known, InitiativeForm form) {
        return form.whole(rules.template(caller, known, form).stream()
                .flatMap(chosen -> targets(chosen.template(), form))
                .toList());
    }

    /** The template's targets, as far as they are known on the first day. */
    private static Stream<InitiativeForm.Target> targets(InitiativeTemplate template, InitiativeForm form) {
        Parameters parameters = GivenParameters.of(template.parameters(), GivenValues.plain(form.parameters()));
        return template.targets().stream().flatMap(target -> Stream.ofNullable(
                        target.value().on(form.period().from(), parameters).orNull())
                .map(value -> new InitiativeForm.Target(target.measure(), value, target.per())));
    }

    @Override
    protected void check(Caller caller, Caller owner, @Nullable Initiative known, InitiativeForm form, Faults faults) {
        if (known != null) {
            requireRight(caller, known);
        }
        rules.check(caller, known, form, faults);
    }

    @Override
    protected void changed(Caller owner, InitiativeForm before, Initiative initiative) {
        InitiativeForm form = initiative.form();
        boolean otherPartners = !before.organisations().equals(form.organisations());
        if (otherPartners || !Objects.equals(before.lead(), form.lead())) {
            initiatives.flush();
            partnersChanged.fire(new PartnersChanged(initiative.id()));
        }
    }

    /** Beside the initiative itself, each municipality is told that somebody else has named it. */
    @Override
    protected List<Event> news(Caller caller, @Nullable InitiativeForm before, Initiative initiative) {
        Chosen template = rules.template(caller, initiative, initiative.form()).orElseThrow();
        State state = State.of(initiative, template.template());
        List<Event> news = new ArrayList<>();
        news.add(before == null ? new Created(state) : new Changed(state));
        news.addAll(Named.byOthers(caller, before == null ? List.of() : before.municipalityCodes(), state));
        return news;
    }

    private static void requireRight(Caller caller, Initiative initiative) {
        boolean municipal = caller.municipality()
                .filter(initiative.municipalities()::contains)
                .isPresent();
        if (!municipal && !caller.tenantKey().equals(initiative.poster())) {
            throw new ProblemException(InitiativeProblem.INITIATIVE_NOT_YOURS);
        }
    }
}

package dk.opgang.initiatives.eligibility;

import dk.opgang.initiatives.template.anchor.Anchor;
import dk.opgang.initiatives.template.anchor.Anchors;
import dk.opgang.initiatives.template.document.Certificate;
import dk.opgang.initiatives.template.document.Entry;
import dk.opgang.initiatives.template.document.GroupRule;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.OutcomeRule;
import dk.opgang.initiatives.template.document.Parameter;
import dk.opgang.initiatives.template.document.ParameterValue;
import dk.opgang.initiatives.template.document.Participants;
import dk.opgang.initiatives.template.document.RoleRule;
import dk.opgang.initiatives.template.document.Step;
import dk.opgang.initiatives.template.document.WhenOpen;
import dk.opgang.initiatives.template.fact.CodeChoice;
import dk.opgang.initiatives.template.fact.Fact;
import dk.opgang.initiatives.template.predicate.Between;
import dk.opgang.initiatives.template.predicate.Condition;
import dk.opgang.initiatives.template.predicate.Declared;
import dk.opgang.initiatives.template.predicate.Declared.FactKind;
import dk.opgang.initiatives.template.predicate.Declared.FactShape;
import dk.opgang.initiatives.template.predicate.Operator;
import dk.opgang.initiatives.template.predicate.Predicate;
import dk.opgang.initiatives.template.predicate.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of one version of a template, made ready to be asked of many people. */
public final class TemplateRules {

    private final InitiativeTemplate template;
    private final int version;
    private final Declared declared;
    private final RuleSet enrolment;
    private final Map<String, RuleSet> entries = new HashMap<>();
    private final Map<String, RuleSet> reaches = new HashMap<>();
    private final Map<String, RuleSet> outcomes = new HashMap<>();
    private final List<RuleSet> mix = new ArrayList<>();
    private final Set<Operator> asked = EnumSet.noneOf(Operator.class);

    /** @param version of the template */
    public TemplateRules(InitiativeTemplate template, int version) {
        this.template = template;
        this.version = version;
        this.declared = declared(template);
        this.enrolment = enrolment(template);
        for (int i = 0; i < template.steps().size(); i++) {
            step(template.steps().get(i), "/steps/" + i);
        }
        for (int i = 0; i < template.outcomes().size(); i++) {
            outcome(template.outcomes().get(i), "/outcomes/" + i);
        }
        GroupRule groups = template.groups();
        for (int i = 0; groups != null && i < groups.mix().size(); i++) {
            mix.add(new RuleSet(List.of(rule(groups.mix().get(i).who(), "/groups/mix/" + i + "/who")), false));
        }
    }

    public InitiativeTemplate template() {
        return template;
    }

    public int version() {
        return version;
    }

    public Declared declared() {
        return declared;
    }

    Anchors anchors() {
        return template.anchors();
    }

    /** Who may be enrolled. */
    public RuleSet enrolment() {
        return enrolment;
    }

    /** What somebody must fulfil to reach the step, beside the steps that come before it. */
    public RuleSet entry(String step) {
        return entries.getOrDefault(step, RuleSet.NONE);
    }

    /** The same with the steps that come before it. */
    RuleSet reach(String step) {
        return reaches.getOrDefault(step, RuleSet.NONE);
    }

    /** What an enrolment must fulfil to end with the outcome; nothing at all if it cannot end so. A template that names none allows all. */
    public Optional<RuleSet> outcome(@Nullable String outcome) {
        if (template.outcomes().isEmpty()) {
            return Optional.of(RuleSet.NONE);
        }
        return Optional.ofNullable(outcomes.get(outcome));
    }

    private void outcome(OutcomeRule allowed, String pointer) {
        Predicate requires = allowed.requires();
        outcomes.put(
                allowed.outcome(),
                requires == null ? RuleSet.NONE : new RuleSet(List.of(rule(requires, pointer + "/requires")), false));
    }

    /** Who is of each kind of the mix of groups, in the order of the document. */
    public List<RuleSet> mix() {
        return List.copyOf(mix);
    }

    /** What the rules ask for, so that nothing else is looked up. */
    Set<Operator> asked() {
        return asked;
    }

    /** The fact of that key that the template declares. */
    public Optional<Fact> fact(String key) {
        return template.facts().stream().filter(fact -> fact.key().equals(key)).findFirst();
    }

    /** Whether the value of the fact is kept, and not the answer alone; so are grade and school status. */
    public boolean isKept(String key) {
        return fact(key).map(fact -> fact.keep() == Fact.Keep.VALUE).orElse(true);
    }

    /** The day by which the template promises to meet a wish; null if it promises nothing, or nothing is wished. */
    public @Nullable LocalDate promisedBy(@Nullable LocalDate wishedOn) {
        return wishedOn == null || template.promise() == null
                ? null
                : template.promise().within().from(wishedOn);
    }

    /** The number of a parameter that the initiative does not give. */
    @Nullable
    Integer standard(String key) {
        return template.parameters().stream()
                .filter(parameter -> parameter.key().equals(key))
                .map(Parameter::standard)
                .filter(ParameterValue.Number.class::isInstance)
                .map(value -> ((ParameterValue.Number) value).number().intValue())
                .findFirst()
                .orElse(null);
    }

    private RuleSet enrolment(InitiativeTemplate it) {
        List<Rule> rules = new ArrayList<>();
        Participants who = it.participants();
        ages(who.ages().from(), who.ages().to()).ifPresent(age -> rules.add(rule(age, "/participants")));
        if (!who.benefitGroups().isEmpty()) {
            rules.add(rule(Predicate.of(new Condition.Benefit(who.benefitGroups())), "/participants/benefitGroups"));
        }
        Entry eligibility = it.eligibility();
        if (eligibility != null) {
            rules.add(rule(eligibility.rule(), "/eligibility"));
        }
        return new RuleSet(rules, refusesOpen(eligibility));
    }

    private void step(Step step, String pointer) {
        List<Rule> entry = new ArrayList<>();
        ages(step.ages().from(), step.ages().to()).ifPresent(age -> entry.add(rule(age, pointer)));
        if (step.entry() != null) {
            entry.add(rule(step.entry().rule(), pointer + "/entry"));
        }
        List<Rule> reach = new ArrayList<>();
        List<String> after = before(step);
        for (int i = 0; i < step.after().size(); i++) {
            if (after.contains(step.after().get(i))) {
                reach.add(
                        rule(Predicate.of(new Condition.StepReached(step.after().get(i))), pointer + "/after/" + i));
            }
        }
        reach.addAll(entry);
        entries.put(step.key(), new RuleSet(entry, refusesOpen(step.entry())));
        reaches.put(step.key(), new RuleSet(reach, refusesOpen(step.entry())));
    }

    /** The steps that must be reached before it; the ladder goes on without those that are optional. */
    public List<String> before(Step step) {
        return step.after().stream()
                .filter(key ->
                        template.step(key).map(earlier -> !earlier.optional()).orElse(true))
                .toList();
    }

    private Rule rule(Predicate predicate, String pointer) {
        note(predicate);
        return Rule.of(predicate, pointer, template.source());
    }

    private void note(Predicate predicate) {
        asked.add(predicate.operator());
        switch (predicate.condition()) {
            case Condition.All(var of) -> of.forEach(this::note);
            case Condition.Any(var of) -> of.forEach(this::note);
            case Condition.AtLeast(var _, var of) -> of.forEach(this::note);
            case Condition.Not(var of) -> note(of);
            case Condition _ -> {}
        }
    }

    private static Optional<Predicate> ages(@Nullable Integer from, @Nullable Integer to) {
        return from == null && to == null
                ? Optional.empty()
                : Optional.of(Predicate.of(new Condition.Age(new Between<>(from, to))));
    }

    private static Declared declared(InitiativeTemplate it) {
        Map<String, FactShape> facts = new HashMap<>();
        it.facts().forEach(fact -> facts.put(fact.key(), shape(fact)));
        return new Declared(
                facts,
                it.anchors().all().stream().map(Anchor::key).collect(Collectors.toSet()),
                it.certificates().stream().map(Certificate::key).collect(Collectors.toSet()),
                it.steps().stream().map(Step::key).collect(Collectors.toSet()),
                Stream.concat(it.roles().stream(), it.allRoleRules().stream().map(RoleRule::role))
                        .collect(Collectors.toSet()),
                it.parameters().stream().map(Parameter::key).collect(Collectors.toSet()));
    }

    private static FactShape shape(Fact fact) {
        Set<String> codes = fact.codes().stream().map(CodeChoice::code).collect(Collectors.toSet());
        return new FactShape(
                switch (fact.kind()) {
                    case BOOLEAN -> FactKind.BOOLEAN;
                    case INTEGER -> FactKind.INTEGER;
                    case DECIMAL -> FactKind.DECIMAL;
                    case CODE -> FactKind.CODE;
                    case DATE -> FactKind.DATE;
                    case INSTITUTIONS -> FactKind.INSTITUTIONS;
                },
                codes);
    }

    private static boolean refusesOpen(@Nullable Entry entry) {
        return entry != null && entry.whenOpen() == WhenOpen.REFUSE;
    }
}

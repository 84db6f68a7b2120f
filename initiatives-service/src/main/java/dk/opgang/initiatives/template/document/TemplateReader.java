package dk.opgang.initiatives.template.document;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.template.anchor.Anchor;
import dk.opgang.initiatives.template.anchor.Anchors;
import dk.opgang.initiatives.template.fact.Fact;
import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.Part;
import dk.opgang.initiatives.template.reading.Reading;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.initiatives.template.value.Label;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Faults;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a document of either format, and tells everything that is wrong with it at once. */
public final class TemplateReader {

    /** The newest format. */
    public static final int FORMAT = 2;

    private static final int SOURCE = 500;

    /** What every initiative can be measured by. */
    private static final Set<String> MEASURES = CodeList.load(MeasureRule.CODES).keys();

    private TemplateReader() {}

    /**
     * What was read.
     *
     * @param template null if something is missing without which there is none
     */
    public record Read(@Nullable InitiativeTemplate template, int format, Faults faults) {

        /** The template of a document without a fault. */
        public InitiativeTemplate sound() {
            if (template == null || !faults.isEmpty()) {
                throw new IllegalStateException("The template is not usable: " + faults.all());
            }
            return template;
        }
    }

    /** Reads a document. */
    public static Read read(JsonNode document) {
        int format = document.path("format").asInt(1);
        Reading reading = new Reading(format);
        Rules rules = new Rules(DeclaredKeys.of(document));
        FactShapes.BUILT_IN.keySet().forEach(key -> reading.has(KeyKind.FACT, key));
        MEASURES.forEach(code -> reading.has(KeyKind.MEASURE, code));
        InitiativeTemplate template = reading.whole(document).object(part -> template(part, rules));
        return new Read(template, format, reading.finished());
    }

    private static @Nullable InitiativeTemplate template(Part part, Rules rules) {
        int format = part.integer("format", Integer.MIN_VALUE, Integer.MAX_VALUE, 1);
        if (format < 1 || format > FORMAT) {
            part.reading().broken(part.pointer("format"), TemplateFault.UNSUPPORTED_FORMAT);
        }
        String key = part.required("key", Item::kebabKey);
        Label name = part.required("name", Label::read);
        Label description = part.optional("description", Label::read);
        String theme = part.required("theme", code -> code.code("initiative-themes"));
        Participants participants = part.optional("participants", Participants::read);
        List<Parameter> parameters = part.list("parameters", Parameter::read);
        List<Fact> facts = part.list("facts", Fact::read);
        List<Anchor> anchors = orEmpty(part.optional("anchors", Anchors::read));
        List<Certificate> certificates = part.list("certificates", Certificate::read);
        Entry eligibility = Entry.read(part, "eligibility", rules);
        List<Step> steps = orEmpty(part.optional("steps", item -> Step.ladder(item, rules)));
        List<String> roles = part.keys("roles");
        roles.forEach(role -> part.reading().has(KeyKind.ROLE, role));
        List<RoleRule> roleRules = part.list("roleRules", RoleRule::read);
        GroupRule groups = part.optional("groups", item -> GroupRule.read(item, rules));
        List<Phase> phases = orEmpty(part.optional("phases", item -> phases(item, anchors)));
        List<Activity> activities = part.list("activities", Activity::read);
        PlacementLimits placements = part.optional("placements", PlacementLimits::read);
        TaskRule tasks = part.optional("tasks", TaskRule::read);
        Promise promise = part.optional("promise", Promise::read);
        List<ReadingRule> readings = part.list("readings", ReadingRule::read);
        List<OutcomeRule> outcomes = part.list("outcomes", item -> OutcomeRule.read(item, rules));
        List<MeasureRule> measures = part.list("measures", MeasureRule::read);
        List<TargetRule> targets = part.list("targets", TargetRule::read);
        List<Column> columns = orEmpty(part.optional("results", TemplateReader::columns));
        List<PartnerRule> partnerRules = part.list("partnerRules", PartnerRule::read);
        List<Obligation> obligations = part.list("obligations", Obligation::read);
        List<Payout> payouts = part.list("payouts", Payout::read);
        Settlement settlement = part.optional("settlement", Settlement::read);
        RoundRule round = part.optional("round", RoundRule::read);
        PublishedSaving savings = part.optional("savings", PublishedSaving::ofSavings);
        String source = part.text("source", SOURCE);
        if (key == null || name == null || theme == null) {
            return null;
        }
        return new InitiativeTemplate(
                format,
                key,
                name,
                description,
                theme,
                participants == null ? Participants.ALL : participants,
                parameters,
                facts,
                new Anchors(anchors),
                certificates,
                eligibility,
                steps,
                roles,
                roleRules,
                groups,
                phases,
                activities,
                placements == null ? PlacementLimits.NONE : placements,
                tasks,
                promise,
                readings,
                outcomes,
                measures,
                targets,
                columns,
                partnerRules,
                obligations,
                payouts,
                settlement,
                round,
                savings,
                source);
    }

    private static List<Phase> phases(Item item, List<Anchor> anchors) {
        List<Phase> phases = item.list(0, 50, Phase::read);
        if (!item.reading().isFaulty(item.pointer())) {
            new PhaseOrder(anchors).check(item, phases);
        }
        return phases;
    }

    private static @Nullable List<Column> columns(Item item) {
        return item.object(part -> part.list("columns", Column::read));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}

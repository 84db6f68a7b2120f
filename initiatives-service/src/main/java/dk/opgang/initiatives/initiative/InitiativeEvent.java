package dk.opgang.initiatives.initiative;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.initiatives.template.document.Activity;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an initiative. */
sealed interface InitiativeEvent extends Event {

    /** Told to all who take part; carries the whole public state. */
    sealed interface OfState extends InitiativeEvent {

        State initiative();

        @Override
        default UUID aggregateId() {
            return initiative().initiativeId();
        }

        @Override
        default Set<String> municipalities() {
            return Set.copyOf(initiative().municipalityCodes());
        }

        @Override
        default Set<String> organisations() {
            return Set.copyOf(initiative().partnerOrganisations());
        }
    }

    record Created(@JsonUnwrapped State initiative) implements OfState {

        @Override
        public String type() {
            return "dk.opgang.initiatives.initiative-created.v1";
        }
    }

    record Changed(@JsonUnwrapped State initiative) implements OfState {

        @Override
        public String type() {
            return "dk.opgang.initiatives.initiative-changed.v1";
        }
    }

    /** A municipality was named in an initiative by somebody else; it alone is told. */
    record Named(@JsonUnwrapped Participation initiative, String municipalityCode) implements InitiativeEvent {

        /** One for each municipality that was not named before and is not the caller's own. */
        static List<Named> byOthers(Caller caller, Collection<String> before, State state) {
            return state.municipalityCodes().stream()
                    .filter(code -> !before.contains(code))
                    .filter(code -> caller.municipality().filter(code::equals).isEmpty())
                    .map(code -> new Named(Participation.of(state), code))
                    .toList();
        }

        @Override
        public String type() {
            return "dk.opgang.initiatives.initiative-municipality-named.v1";
        }

        @Override
        public UUID aggregateId() {
            return initiative.initiativeId();
        }

        @Override
        public Set<String> municipalities() {
            return Set.of(municipalityCode);
        }
    }

    /** A municipality takes no part in an initiative any longer; it, those that stay and the partners are told. */
    record Left(
            @JsonUnwrapped Participation initiative,
            String municipalityCode,
            @JsonIgnore Set<String> organisations) implements InitiativeEvent {

        @Override
        public String type() {
            return "dk.opgang.initiatives.initiative-municipality-left.v1";
        }

        @Override
        public UUID aggregateId() {
            return initiative.initiativeId();
        }

        @Override
        public Set<String> municipalities() {
            Set<String> told = new HashSet<>(initiative.municipalityCodes());
            told.add(municipalityCode);
            return told;
        }
    }

    /** The state of an initiative, as others know it. */
    record State(
            UUID initiativeId,
            String templateKey,
            int templateVersion,
            String theme,
            List<String> activityKinds,
            String name,
            List<String> municipalityCodes,
            List<UUID> housingAreaIds,
            List<String> partnerOrganisations,
            List<String> contactOrganisations,
            LocalDate from,
            @Nullable LocalDate to,
            List<InitiativeForm.Target> targets) {

        /** The same with other municipalities and areas. */
        State leaving(List<String> staying, List<UUID> areas) {
            return new State(
                    initiativeId,
                    templateKey,
                    templateVersion,
                    theme,
                    activityKinds,
                    name,
                    staying,
                    areas,
                    partnerOrganisations,
                    contactOrganisations,
                    from,
                    to,
                    targets);
        }

        static State of(Initiative initiative, InitiativeTemplate template) {
            InitiativeForm form = initiative.form();
            return new State(
                    initiative.id(),
                    form.templateKey(),
                    initiative.templateVersion(),
                    template.theme(),
                    template.activities().stream()
                            .map(Activity::kind)
                            .distinct()
                            .sorted()
                            .toList(),
                    form.name(),
                    List.copyOf(initiative.municipalities()),
                    form.housingAreaIds(),
                    List.copyOf(initiative.organisations()),
                    form.leads(),
                    form.period().from(),
                    form.period().to(),
                    form.targets());
        }
    }

    /** What a municipality is told of an initiative that it takes part in, or no longer does. */
    record Participation(
            UUID initiativeId,
            String templateKey,
            String theme,
            String name,
            List<String> municipalityCodes,
            LocalDate from,
            @Nullable LocalDate to) {

        static Participation of(State state) {
            return new Participation(
                    state.initiativeId(),
                    state.templateKey(),
                    state.theme(),
                    state.name(),
                    state.municipalityCodes(),
                    state.from(),
                    state.to());
        }
    }
}

package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.template.Templates;
import dk.opgang.initiatives.template.Templates.Taken;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Expands an initiative by its template. */
@Singleton
class TemplateOfInitiative extends Related<InitiativeView> {

    private final Templates templates;

    TemplateOfInitiative(Templates templates) {
        super(InitiativeView.class, "template", "initiatives.read");
        this.templates = templates;
    }

    @Override
    public Function<InitiativeView, @Nullable Object> load(Caller caller, List<InitiativeView> views) {
        var taken = templates.views(
                caller, views.stream().map(TemplateOfInitiative::taken).collect(Collectors.toSet()));
        return initiative -> taken.get(taken(initiative));
    }

    /** The version that the initiative has, whatever is the newest one. */
    private static Taken taken(InitiativeView initiative) {
        return new Taken(initiative.templateId(), initiative.templateVersion());
    }
}

package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.template.Templates;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
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
        var byId = templates.views(
                caller,
                views.stream().map(InitiativeView::templateId).distinct().toList());
        return initiative -> byId.get(initiative.templateId());
    }
}

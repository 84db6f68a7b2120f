package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.template.Templates;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Expansion;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an initiative by its template. */
@Singleton
class TemplateOfInitiative implements Expansion<InitiativeView> {

    private final Templates templates;

    TemplateOfInitiative(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Class<InitiativeView> of() {
        return InitiativeView.class;
    }

    @Override
    public String name() {
        return "template";
    }

    @Override
    public String scope() {
        return "initiatives.read";
    }

    @Override
    public Function<InitiativeView, @Nullable Object> load(Caller caller, List<InitiativeView> views) {
        var byId = templates.views(
                caller,
                views.stream().map(InitiativeView::templateId).distinct().toList());
        return initiative -> byId.get(initiative.templateId());
    }
}

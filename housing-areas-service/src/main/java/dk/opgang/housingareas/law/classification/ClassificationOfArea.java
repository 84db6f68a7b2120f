package dk.opgang.housingareas.law.classification;

import dk.opgang.housingareas.register.area.AreaView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Expansion;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an area by its class on the list in force today. */
@Singleton
class ClassificationOfArea implements Expansion<AreaView> {

    private final ClassifyAreas classify;

    ClassificationOfArea(ClassifyAreas classify) {
        this.classify = classify;
    }

    @Override
    public Class<AreaView> of() {
        return AreaView.class;
    }

    @Override
    public String name() {
        return "classification";
    }

    @Override
    public String scope() {
        return "areas.read";
    }

    @Override
    public Set<String> scopes() {
        return Set.of(scope(), "statistics.read");
    }

    @Override
    public Function<AreaView, @Nullable Object> load(Caller caller, List<AreaView> views) {
        Map<UUID, Classification> classified =
                classify.some(caller, views.stream().map(AreaView::id).toList());
        return area -> classified.get(area.id());
    }
}

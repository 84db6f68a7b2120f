package dk.opgang.housingareas.law.classification;

import dk.opgang.housingareas.register.area.AreaExpansion;
import dk.opgang.housingareas.register.area.HousingAreaView;
import dk.opgang.housingareas.register.area.WantedList;
import dk.opgang.law.classification.Classification;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an area by its class on the list in force, or on the one that is wanted. */
@Singleton
class ClassificationOfArea extends AreaExpansion {

    private final ClassifyAreas classify;
    private final WantedList wanted;

    ClassificationOfArea(ClassifyAreas classify, WantedList wanted) {
        super("classification");
        this.classify = classify;
        this.wanted = wanted;
    }

    @Override
    public Function<HousingAreaView, @Nullable Object> load(Caller caller, List<HousingAreaView> views) {
        Map<UUID, Classification> classified =
                classify.some(caller, views.stream().map(HousingAreaView::id).toList(), wanted.day());
        return area -> classified.get(area.id());
    }
}

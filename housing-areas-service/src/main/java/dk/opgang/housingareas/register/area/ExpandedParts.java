package dk.opgang.housingareas.register.area;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.expand.Expansion;
import dk.opgang.platform.list.ListQuery;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an area by parts of one kind, past and coming ones too. */
public abstract class ExpandedParts<E extends Resource> implements Expansion<AreaView> {

    private final String name;
    private final AreaParts<E> parts;
    private final Function<E, ?> view;

    protected ExpandedParts(String name, AreaParts<E> parts, Function<E, ?> view) {
        this.name = name;
        this.parts = parts;
        this.view = view;
    }

    @Override
    public Class<AreaView> of() {
        return AreaView.class;
    }

    @Override
    public String name() {
        return name;
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
        return area -> parts.pageOf(caller, area.id(), ListQuery.first()).map(view);
    }
}

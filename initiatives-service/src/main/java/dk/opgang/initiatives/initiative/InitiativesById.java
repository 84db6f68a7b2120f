package dk.opgang.initiatives.initiative;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The initiatives that other resources name, read at once. */
@Singleton
public class InitiativesById {

    private final Initiatives initiatives;
    private final ViewInitiatives views;

    InitiativesById(Initiatives initiatives, ViewInitiatives views) {
        this.initiatives = initiatives;
        this.views = views;
    }

    /** Those that the caller may see, as they are answered. */
    @Transactional
    public Map<UUID, InitiativeView> views(Caller caller, Collection<? extends @Nullable UUID> ids) {
        var wanted = ids.stream().filter(Objects::nonNull).distinct().toList();
        return initiatives.list(caller, Restriction.in("id", wanted)).stream()
                .map(initiative -> views.view(caller, initiative))
                .collect(Collectors.toMap(InitiativeView::id, Function.identity()));
    }
}

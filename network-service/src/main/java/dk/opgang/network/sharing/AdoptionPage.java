package dk.opgang.network.sharing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of adoptions, for the OpenAPI document alone. */
record AdoptionPage(
        List<AdoptionView> items,
        @Nullable String next,
        @Nullable Long count) {}

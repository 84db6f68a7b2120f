package dk.opgang.platform.notes.note;

import dk.opgang.platform.testing.OpgangRowSecurity;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class NoteRowSecurityTest extends OpgangRowSecurity {}

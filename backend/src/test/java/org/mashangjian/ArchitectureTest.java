package org.mashangjian;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import org.mashangjian.account.AllowedTo;

/** The rules of shared/architecture.md that classes can break. */
@AnalyzeClasses(packages = "org.mashangjian", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String OURS = "org.mashangjian.";
    private static final String REQUEST = OURS + "request";

    @ArchTest
    static final ArchRule features_form_no_cycles =
            slices().matching("org.mashangjian.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_packages_of_a_feature_form_no_cycles =
            slices().matching("org.mashangjian.(**)").should().beFreeOfCycles();

    /** As the package-info of each says. */
    @ArchTest
    static final ArchRule the_parts_of_requests_use_each_other_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("state")
            .definedBy(REQUEST + ".state")
            .layer("contact")
            .definedBy(REQUEST + ".contact")
            .layer("access")
            .definedBy(REQUEST + ".access")
            .layer("erasure")
            .definedBy(REQUEST + ".erasure")
            .layer("privacy")
            .definedBy(REQUEST + ".privacy")
            .layer("request")
            .definedBy(REQUEST)
            .layer("view")
            .definedBy(REQUEST + ".view")
            .layer("filing")
            .definedBy(REQUEST + ".filing")
            .layer("inbox")
            .definedBy(REQUEST + ".inbox")
            .layer("message")
            .definedBy(REQUEST + ".message")
            .layer("publicview")
            .definedBy(REQUEST + ".publicview")
            .layer("handling")
            .definedBy(REQUEST + ".handling")
            .layer("note")
            .definedBy(REQUEST + ".note")
            .layer("template")
            .definedBy(REQUEST + ".template")
            .layer("paste")
            .definedBy(REQUEST + ".paste")
            .layer("statuslink")
            .definedBy(REQUEST + ".statuslink")
            .layer("watch")
            .definedBy(REQUEST + ".watch")
            .layer("letter")
            .definedBy(REQUEST + ".letter")
            .layer("recusal")
            .definedBy(REQUEST + ".recusal")
            .layer("byphone")
            .definedBy(REQUEST + ".byphone")
            .layer("app")
            .definedBy(REQUEST + ".app")
            .layer("ledger")
            .definedBy(REQUEST + ".ledger", REQUEST + ".report")
            .whereLayer("state")
            .mayNotAccessAnyLayer()
            .whereLayer("contact")
            .mayNotAccessAnyLayer()
            .whereLayer("access")
            .mayOnlyAccessLayers("state")
            .whereLayer("erasure")
            .mayOnlyAccessLayers("request", "contact")
            .whereLayer("privacy")
            .mayOnlyAccessLayers("request", "state", "access", "erasure", "contact", "view")
            .whereLayer("request")
            .mayOnlyAccessLayers("state")
            .whereLayer("view")
            .mayOnlyAccessLayers("request", "state", "access", "contact")
            .whereLayer("recusal")
            .mayOnlyAccessLayers("request", "state", "view")
            .whereLayer("filing")
            .mayOnlyAccessLayers("request", "state", "contact", "view", "recusal")
            .whereLayer("inbox")
            .mayOnlyAccessLayers("request", "state", "view", "access")
            .whereLayer("message")
            .mayOnlyAccessLayers("request", "state", "view")
            .whereLayer("publicview")
            .mayOnlyAccessLayers("request", "state", "view")
            .whereLayer("handling")
            .mayOnlyAccessLayers(
                    "request", "state", "access", "contact", "view", "message", "note", "publicview", "recusal")
            .whereLayer("note")
            .mayOnlyAccessLayers("state", "view")
            .whereLayer("template")
            .mayOnlyAccessLayers("view")
            .whereLayer("paste")
            .mayOnlyAccessLayers("view")
            .whereLayer("statuslink")
            .mayOnlyAccessLayers("state", "view")
            .whereLayer("watch")
            .mayOnlyAccessLayers("view")
            .whereLayer("letter")
            .mayOnlyAccessLayers("contact", "request", "state", "view")
            .whereLayer("byphone")
            .mayOnlyAccessLayers("request", "state", "view")
            .whereLayer("app")
            .mayOnlyAccessLayers("state", "view")
            .whereLayer("ledger")
            .mayOnlyAccessLayers("request", "state", "view", "inbox")
            .ensureAllClassesAreContainedInArchitectureIgnoring(not(resideInAPackage(REQUEST + "..")));

    @ArchTest
    static final ArchRule other_features_use_of_requests_what_is_for_them = noClasses()
            .that()
            .resideOutsideOfPackage(REQUEST + "..")
            .should()
            .dependOnClassesThat(resideInAPackage(REQUEST + "..").and(not(Edges.ARE_FOR_OTHER_FEATURES)));

    @ArchTest
    static final ArchRule the_database_the_search_and_the_secrets_use_no_feature = noClasses()
            .that()
            .resideInAnyPackage(OURS + "database..", OURS + "search..", OURS + "secret..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.mashangjian..")
                    .and(not(resideInAnyPackage(OURS + "database..", OURS + "search..", OURS + "secret.."))));

    @ArchTest
    static final ArchRule the_web_knows_no_domain = noClasses()
            .that()
            .resideInAPackage(OURS + "web..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.mashangjian..")
                    .and(not(resideInAnyPackage(OURS + "web..", OURS + "database..", OURS + "secret.."))));

    @ArchTest
    static final ArchRule no_feature_uses_the_demo = noClasses()
            .that()
            .resideOutsideOfPackages(OURS + "demo..", "org.mashangjian")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(OURS + "demo..");

    @ArchTest
    static final ArchRule no_class_is_named_for_a_drawer = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(OURS + "Service")
            .should()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Dto|DTO)");

    @ArchTest
    static final ArchRule entities_keep_their_fields_to_themselves = fields().that()
            .areDeclaredInClassesThat(Aggregates.ARE_ENTITIES)
            .and()
            .areNotStatic()
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule entities_are_made_by_their_verbs = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule an_aggregate_has_a_version =
            classes().that(Aggregates.MOVE).should(Aggregates.HAVE_A_VERSION);

    @ArchTest
    static final ArchRule entities_never_reach_the_edge = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should(Edges.SHOW_NO_ENTITY);

    @ArchTest
    static final ArchRule resources_leave_the_entity_manager_alone = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule only_the_lifecycle_writes_a_state =
            noClasses().that(not(Aggregates.LIFECYCLE)).should(Aggregates.WRITE_A_STATE);

    @ArchTest
    static final ArchRule transactions_begin_at_resources_or_gerunds = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat(Edges.BEGIN_TRANSACTIONS);

    @ArchTest
    static final ArchRule no_class_is_transactional_as_a_whole =
            noClasses().should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule every_operation_says_who_may =
            methods().that(Edges.ARE_OPERATIONS).should().beAnnotatedWith(AllowedTo.class);

    @ArchTest
    static final ArchRule every_operation_is_named_in_the_contract = methods()
            .that(Edges.ARE_OPERATIONS)
            .should()
            .beAnnotatedWith(org.eclipse.microprofile.openapi.annotations.Operation.class);

    @ArchTest
    static final ArchRule resources_are_called_so =
            classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule events_are_records = classes()
            .that()
            .implement(org.mashangjian.request.RequestEvent.class)
            .should()
            .beRecords();
}

package org.mashangjian;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Habits of shared/architecture.md that any class can break. */
@AnalyzeClasses(packages = "org.mashangjian", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureHabitsTest {
    @ArchTest
    static final ArchRule time_is_java_time = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.(Date|Calendar)|java\\.text\\.(Simple)?DateFormat|java\\.sql\\.(Date|Timestamp)");

    @ArchTest
    static final ArchRule only_commands_print = noClasses()
            .that(not(JavaClass.Predicates.belongToAnyOf(Service.class, Main.class))
                    .and(not(Edges.ARE_COMMANDS)))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule nothing_is_put_off_by_sleeping =
            noClasses().should().callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule there_are_no_public_mutable_statics =
            noFields().that().arePublic().and().areStatic().should().notBeFinal();
}

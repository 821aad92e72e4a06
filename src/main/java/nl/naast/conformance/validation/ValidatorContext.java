package nl.naast.conformance.validation;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.Questionnaire;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionSnapshotComponent;
import org.hl7.fhir.r5.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r5.model.ValueSet;
import org.jspecify.annotations.Nullable;

/**
 * What the validator sees of the {@link ValidationChain}. The validator asks for the list of all
 * types again and again, mostly to compare names: it gets types whose elements are read when it
 * looks at them. HAPI's own adapter converts some 650 definitions to R5 instead, twice.
 */
final class ValidatorContext extends WorkerContextValidationSupportAdapter {
  /** What the chain has, and so what can be found without its class. */
  private static final Set<Class<? extends Resource>> VALIDATED_BY =
      Set.of(StructureDefinition.class, ValueSet.class, CodeSystem.class);

  private final IValidationSupport chain;
  private final Map<String, Questionnaire> questionnaires = new ConcurrentHashMap<>();
  private final List<StructureDefinition> types;
  private final Map<String, StructureDefinition> typesByUrl = new HashMap<>();
  private final Set<String> primitiveTypes;
  private final ThreadLocal<Arguments> arguments = ThreadLocal.withInitial(Arguments::new);

  ValidatorContext(IValidationSupport chain, BaseDefinitions base) {
    super(chain);
    this.chain = chain;
    // What the validator says of its own is for developers, whatever the machine's language.
    setLocale(Locale.ENGLISH);
    this.primitiveTypes = base.namesOfKind("primitive-type");
    List<StructureDefinition> all = new ArrayList<>();
    base.types().forEach(entry -> all.add(new BaseType(entry)));
    this.types = List.copyOf(all);
    all.forEach(type -> typesByUrl.put(type.getUrl(), type));
  }

  /**
   * One of R4's types: the same instance as in the list, since the validator compares by identity
   * in places. Anything else is asked for as any {@link Resource}: HAPI would first read the
   * classes of all of R5, to learn what the class is called.
   */
  @Override
  @SuppressWarnings("unchecked") // the class is the type of what is returned
  public <T extends Resource> @Nullable T fetchResource(Class<T> type, String url) {
    if (type == Questionnaire.class) {
      return (T) questionnaire(url);
    }
    if (!VALIDATED_BY.contains(type)) {
      return super.fetchResource(type, url);
    }
    StructureDefinition base = type == StructureDefinition.class ? typesByUrl.get(url) : null;
    if (base != null) {
      return (T) base;
    }
    Resource found = super.fetchResource(Resource.class, url);
    return type.isInstance(found) ? type.cast(found) : null;
  }

  /** The form that answers are held to, converted once. */
  private @Nullable Questionnaire questionnaire(String url) {
    Questionnaire known = questionnaires.get(url);
    if (known == null) {
      var found = chain.fetchResource(org.hl7.fhir.r4.model.Questionnaire.class, url);
      if (found != null) {
        known = (Questionnaire) VersionConvertorFactory_40_50.convertResource(found);
        questionnaires.put(url, known);
      }
    }
    return known;
  }

  @Override
  public <T extends Resource> boolean hasResource(Class<T> type, String url) {
    return (VALIDATED_BY.contains(type) || type == Questionnaire.class)
        ? fetchResource(type, url) != null
        : super.hasResource(type, url);
  }

  /**
   * With which arguments the texts were made that this thread's validator produced since the last
   * call. The validator keeps only the text; our own sentences need the arguments.
   */
  Arguments takeArguments() {
    Arguments taken = arguments.get();
    arguments.remove();
    return taken;
  }

  @Override
  public String formatMessage(String id, Object... values) {
    return arguments.get().keep(super.formatMessage(id, values), id, values);
  }

  @Override
  public String formatMessagePlural(Integer number, String id, Object... values) {
    Object[] all = new Object[values.length + 1];
    all[0] = number;
    System.arraycopy(values, 0, all, 1, values.length);
    return arguments.get().keep(super.formatMessagePlural(number, id, values), id, all);
  }

  @Override
  public boolean isPrimitiveType(String type) {
    return primitiveTypes.contains(type);
  }

  @Override
  public boolean isDataType(String type) {
    return !isPrimitiveType(type);
  }

  @Override
  public List<StructureDefinition> fetchTypeDefinitions(String type) {
    return types.stream().filter(structure -> structure.getType().equals(type)).toList();
  }

  @Override
  @SuppressWarnings("unchecked") // the class is the list's type
  public <T extends Resource> List<T> fetchResourcesByType(Class<T> type) {
    return type == StructureDefinition.class ? (List<T>) types : super.fetchResourcesByType(type);
  }

  /** One of R4's types: known by name at once, the rest fetched from the chain when needed. */
  private final class BaseType extends StructureDefinition {
    private static final long serialVersionUID = 1L;
    private volatile boolean whole;

    BaseType(BaseArchive.Entry entry) {
      setUrl(entry.url()).setName(entry.name()).setType(entry.name());
      setKind(StructureDefinitionKind.fromCode(entry.kind()));
      setDerivation(TypeDerivationRule.SPECIALIZATION);
    }

    private void complete() {
      if (!whole) {
        synchronized (this) {
          if (!whole) {
            StructureDefinition read =
                (StructureDefinition)
                    ValidatorContext.super.fetchResource(Resource.class, getUrl());
            Objects.requireNonNull(read, getUrl()).copyValues(this);
            whole = true;
          }
        }
      }
    }

    @Override
    public boolean hasSnapshot() {
      return true;
    }

    @Override
    public StructureDefinitionSnapshotComponent getSnapshot() {
      complete();
      return super.getSnapshot();
    }

    @Override
    public String getBaseDefinition() {
      complete();
      return super.getBaseDefinition();
    }

    @Override
    public boolean hasBaseDefinition() {
      complete();
      return super.hasBaseDefinition();
    }

    @Override
    public boolean getAbstract() {
      complete();
      return super.getAbstract();
    }
  }
}

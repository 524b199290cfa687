using Clarifeye.Generated.Support;

namespace Clarifeye.Generated.CSharp;

/// <summary>The constructors of a class.</summary>
/// <param name="Argument">What tells the reader's constructor from the other.</param>
/// <param name="Modifier">Who may call the reader's constructor.</param>
/// <param name="Base">The call of the same one of its base.</param>
/// <param name="Initialization">What every new object has, with a space behind it.</param>
internal sealed record ConstructionPlan(string Argument, string Modifier, string Base, string Initialization);

/// <summary>How the reader tells what derives from a class.</summary>
/// <param name="Discriminator">The property that tells it, and its texts: arguments.</param>
internal sealed record DerivationPlan(string Discriminator, EquatableArray<DerivedPlan> Derived);

/// <summary>A class that derives from another.</summary>
/// <param name="Texts">The pattern of the indexes of its texts; -1 is what no text is told by.</param>
internal sealed record DerivedPlan(string Texts, string FullType);
